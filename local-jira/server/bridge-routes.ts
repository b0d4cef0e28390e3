import { Hono } from 'hono';
import type { z } from 'zod';
import type { Site } from '../site';
import {
  DynamicProperties,
  DynamicPropertiesRequest,
  FetchRequest,
  InvokeRequest,
  type FetchAnswer,
} from './contract';
import { signedIn, type PersonEnv } from './person';

type Answer = z.infer<typeof FetchAnswer>;

/** The bridge passes bodies on as text, as Forge does for everything but attachments. */
async function showAnswer(response: Response): Promise<Answer> {
  return {
    body: await response.text(),
    headers: Object.fromEntries(response.headers),
    status: response.status,
    statusText: response.statusText,
    isAttachment: false,
  };
}

/** What an app's frame can ask for, through the page of Jira around it: always as the person of that page. */
export function bridgeRoutes(site: Site): Hono<PersonEnv> {
  const app = new Hono<PersonEnv>();
  app.use(signedIn(() => site.jira.world));
  app.post('/bridge/invoke', async (c) => {
    const call = InvokeRequest.parse(await c.req.json());
    return c.json({ value: await site.invoke(c.var.accountId, call) });
  });
  app.post('/bridge/fetch', async (c) => {
    const { restPath, fetchRequestInit } = FetchRequest.parse(await c.req.json());
    const { method, body, headers } = fetchRequestInit;
    const request = new Request(new URL(restPath, site.installation.siteUrl), {
      method,
      headers,
      ...(body && method !== 'GET' && method !== 'HEAD' ? { body } : {}),
    });
    return c.json(await showAnswer(await site.fetchProduct(c.var.accountId, request)));
  });
  app.post('/dynamic-properties', async (c) => {
    const { moduleKey, extension } = DynamicPropertiesRequest.parse(await c.req.json());
    return c.json(DynamicProperties.parse(await site.dynamicProperties(moduleKey, extension)));
  });
  return app;
}
