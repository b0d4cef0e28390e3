import { itWithJiraOpenApi } from '../jira-openapi';
import { readApp } from './app';
import { root } from './app-copy';
import { linter } from './atlassian-checks';
import { complaintsOf, set, without, type Case } from './breakage';

// The linter compiles Atlassian's whole manifest schema several times.
jest.setTimeout(300_000);

it('finds nothing wrong', async () => {
  expect(await linter()(readApp(root))).toEqual([]);
});

itWithJiraOpenApi('finds the scope of every request to Jira', async (document) => {
  expect(await linter(document)(readApp(root))).toEqual([]);
});

const refused: Case[] = [
  {
    what: 'a handler that nothing exports',
    breakage: set('modules/function/0/handler', 'index.nobody'),
    says: /nobody/,
  },
  {
    what: 'events without the scope to read them',
    breakage: without('read:jira-work'),
    says: /read:jira-work/,
  },
];

it.each(refused)('refuses $what', async ({ breakage, says }) => {
  expect(await complaintsOf(linter(), breakage)).toMatch(says);
});

itWithJiraOpenApi('refuses a request without the scope for it', async (document) => {
  expect(await complaintsOf(linter(document), without('write:jira-work'))).toMatch(/write:jira-work/);
});
