import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const besideCheckout = '../shared/jira-openapi/swagger-v3.v3.json';

function localOrigin(): string | undefined {
  try {
    const url = execFileSync('git', ['config', '--get', 'remote.origin.url'], {
      cwd: root,
      encoding: 'utf8',
    });
    return url.trim().replace(/^file:\/\//, '');
  } catch {
    return undefined;
  }
}

/** Jira's OpenAPI document: from JIRA_OPENAPI, or from beside this checkout or the local one that it was cloned from. */
function findDocument(): string | undefined {
  const origin = localOrigin();
  const candidates = [
    process.env['JIRA_OPENAPI'],
    join(root, besideCheckout),
    origin?.startsWith('/') ? join(origin, besideCheckout) : undefined,
  ];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

export const jiraOpenApi = findDocument();

const howToGetIt =
  'needs https://dac-static.atlassian.com/cloud/jira/platform/swagger-v3.v3.json; save it and set JIRA_OPENAPI to its path';

/** `it`, or where Jira's OpenAPI document is missing a test reported as skipped, with how to get the document. */
export const itWithJiraOpenApi = (name: string, run: (document: string) => Promise<void> | void) => {
  if (jiraOpenApi === undefined) it.skip(`${name} (${howToGetIt})`, () => undefined);
  else {
    it(name, async () => {
      await run(jiraOpenApi);
    });
  }
};
