import { Hono } from 'hono';
import { join } from 'node:path';
import type { Clock } from '../clock';
import { contentSecurityPolicy, REPORT_PATH, violationIn } from './content-security-policy';
import { withBridge } from './custom-ui-page';
import { cacheControl, contentType, readInside } from './files';
import type { Translations } from '../app/translations';
import type { UiManifest } from './ui-manifest';

type Options = {
  appDirectory: string;
  manifest: UiManifest;
  translations: Translations;
  shellBuild: string;
  /** The origin of Jira's own page, which alone may embed these. */
  host: string;
  clock: Pick<Clock, 'offset'>;
};

const file = (body: string | Uint8Array<ArrayBuffer>, path: string, headers: Record<string, string> = {}) =>
  new Response(body, {
    headers: { 'content-type': contentType(path), 'cache-control': cacheControl(path), ...headers },
  });

/** The other origin: the app's Custom UI, under Atlassian's policy, and what a frame needs beside it. */
export function frameApp({ appDirectory, manifest, translations, shellBuild, host, clock }: Options): Hono {
  const app = new Hono();
  const folderOf = (key: string) => manifest.resources.find((resource) => resource.key === key)?.path;

  app.get('/forge-bridge.js', async (c) => {
    const script = await readInside(shellBuild, 'forge-bridge.js');
    return script ? file(new Uint8Array(script), 'forge-bridge.js') : c.notFound();
  });
  app.post(REPORT_PATH, async (c) => {
    console.warn(`Content-Security-Policy: ${violationIn(await c.req.json())}`);
    return c.body(null, 204);
  });
  app.get('/:resource/__LOCALES__/:file', (c) => {
    const text = translations.file(c.req.param('file'));
    return text === undefined ? c.notFound() : file(text, 'locale.json');
  });
  app.get('/:resource/:path{.*}', async (c) => {
    const { resource, path } = c.req.param();
    const folder = folderOf(resource);
    const name = path === '' ? 'index.html' : path;
    const content = folder === undefined ? undefined : await readInside(join(appDirectory, folder), name);
    if (!content) return c.text(`The app's resource "${resource}" has no file ${name}. Was it built?`, 404);
    if (!name.endsWith('.html')) return file(new Uint8Array(content), name);
    const html = content.toString('utf8');
    const policy = contentSecurityPolicy(html, manifest.permissions.content, host);
    return file(withBridge(html, { host, clockAhead: clock.offset() }), name, {
      'content-security-policy': policy,
    });
  });
  return app;
}
