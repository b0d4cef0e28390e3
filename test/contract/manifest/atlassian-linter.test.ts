import { itWithJiraOpenApi, jiraOpenApi } from '../jira-openapi';
import { readApp } from './app';
import { root } from './app-copy';
import { linter } from './atlassian-checks';
import { both, complaintsOf, set, without } from './breakage';

// Each run compiles Atlassian's whole manifest schema several times, so all questions share two.
jest.setTimeout(300_000);

let complaints: string[];
let complaintsAboutBroken: string;
beforeAll(async () => {
  complaints = await linter(jiraOpenApi)(readApp(root));
  const broken = both(
    set('modules/function/0/handler', 'index.nobody'),
    without('read:jira-work', 'write:jira-work'),
  );
  complaintsAboutBroken = await complaintsOf(linter(jiraOpenApi), broken);
});

it('finds nothing wrong', () => {
  expect(complaints).toEqual([]);
});

it.each([
  { what: 'a handler that nothing exports', says: /nobody/ },
  {
    what: 'events without the scope to read them',
    says: /Trigger event: '\S+' requires 'read:jira-work' scope/,
  },
])('refuses $what', ({ says }) => {
  expect(complaintsAboutBroken).toMatch(says);
});

itWithJiraOpenApi('refuses a request without the scope for it', () => {
  expect(complaintsAboutBroken).toMatch(/endpoint: \w+ \S+ requires "write:jira-work" scope/);
});
