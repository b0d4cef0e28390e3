import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { createSite, type SiteOptions } from '../../local-jira/site';
import { errorCodes, type Failure, type Input, type Operation, type Output } from '../../src/contract';
import { aWorld, shop, startOfTest, type Who, type WorldIssue } from '../builders/world';

const appDirectory = resolve(__dirname, '../..');

const failureSchema = z.strictObject({
  code: z.enum(errorCodes),
  params: z.exactOptional(z.record(z.string(), z.string())),
  current: z.exactOptional(z.unknown()),
});
const resultSchema = <T>() =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: z.custom<T>() }),
    z.strictObject({ ok: z.literal(false), error: failureSchema }),
  ]);

const keysSchema = z.object({ issues: z.array(z.object({ key: z.string() })) });

type Setup = Omit<SiteOptions, 'appDirectory' | 'seed'> & { epics?: readonly WorldIssue[] };

// A whole site per test, on machines that do other things as well.
jest.setTimeout(30_000);

const open: { close: () => void }[] = [];
afterEach(() => {
  for (const site of open.splice(0)) site.close();
});

/** A Jira with the app's real function bundle in it, and the people of `aWorld`. */
export async function aSite({ epics, ...options }: Setup = {}) {
  const site = await createSite({
    appDirectory,
    seed: () => aWorld(epics),
    startAt: startOfTest,
    skipWaits: true,
    ...options,
  });
  open.push(site);

  const invoke = (accountId: string | undefined, operation: string, payload: unknown) =>
    site.invoke(accountId, {
      moduleKey: 'project-page',
      functionKey: operation,
      payload,
      extension: { type: 'jira:projectPage', project: { id: shop.id, key: shop.key } },
    });

  /** Sends what no browser of ours would; without an account, as the public does. */
  const call = async (accountId: string | undefined, operation: string, payload: unknown) =>
    resultSchema<unknown>().parse(await invoke(accountId, operation, payload));

  async function request(who: Who, method: string, path: string, body?: unknown): Promise<Response> {
    const response = await site.siteRequest(
      who,
      new Request(new URL(path, 'http://localhost'), {
        method,
        ...(body !== undefined && {
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
      }),
    );
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  }

  const as = (who: Who) => {
    const ask = async <K extends Operation>(operation: K, input: Input<K>) =>
      resultSchema<Output<K>>().parse(await invoke(who, operation, input));
    return {
      invoke: ask,
      /** For what has to work: the value, or a failing test that tells the error. */
      do: async <K extends Operation>(operation: K, input: Input<K>): Promise<Output<K>> => {
        const result = await ask(operation, input);
        if (!result.ok) throw new Error(`${who} ${operation}: ${JSON.stringify(result.error)}`);
        return result.value;
      },
      /** For what has to fail. */
      refusal: async <K extends Operation>(operation: K, input: Input<K>): Promise<Failure> => {
        const result = await ask(operation, input);
        if (result.ok) throw new Error(`${who} ${operation} was not refused`);
        return result.error;
      },
      /** A Jira page of theirs. */
      jira: (method: string, path: string, body?: unknown) => request(who, method, path, body),
      search: async (jql: string): Promise<string[]> => {
        const query = new URLSearchParams({ jql, fields: 'key' });
        const response = await request(who, 'GET', `/rest/api/3/search/jql?${query.toString()}`);
        return keysSchema.parse(await response.json()).issues.map(({ key }) => key);
      },
    };
  };
  return { ...site, as, call };
}

export type TestSite = Awaited<ReturnType<typeof aSite>>;
