import { requestJira } from '@forge/bridge';

/** Makes of an answer what it has to be, or throws; a Zod schema does. */
type Reader<T> = { parse: (answer: unknown) => T };

/** Jira's refusal of a direct request. */
export class JiraRefused extends Error {
  constructor(
    readonly status: number,
    readonly path: string,
  ) {
    super(`Jira answered ${String(status)} to ${path}`);
    this.name = 'JiraRefused';
  }
}

export type Query = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Repeats a parameter that has several values, as Jira wants it. Without any the path may carry its own. */
function withQuery(path: string, query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === 'object' ? value : [value]) params.append(name, String(one));
  }
  return params.size === 0 ? path : `${path}?${params.toString()}`;
}

async function request<T>(
  reader: Reader<T>,
  path: string,
  init: Parameters<typeof requestJira>[1],
): Promise<T> {
  const response = await requestJira(path, init);
  if (!response.ok) throw new JiraRefused(response.status, path);
  return reader.parse(await response.json());
}

/** Reads from Jira as the person who is looking. Throws `JiraRefused`, or what the reader throws. */
export const getJira = <T>(reader: Reader<T>, path: string, query: Query = {}): Promise<T> =>
  request(reader, withQuery(path, query), { headers: { Accept: 'application/json' } });

/** For the reads that Jira offers as POST, a search for example. */
export const postJira = <T>(reader: Reader<T>, path: string, body: unknown): Promise<T> =>
  request(reader, path, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
