import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Clause, JastBuilder, type TerminalClause } from '@atlaskit/jql-ast';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod/mini';
import { demo } from '../../local-jira/demo/demo';
import { accountOf, type PersonName } from '../../local-jira/demo/people';
import { indexedValues } from '../../local-jira/jira/jql/property-index';
import { createSite, type Site } from '../../local-jira/site';
import type { Input } from '../../src/contract';
import { engineers } from '../builders/answers';
import { accountId, issueId } from '../builders/ids';
import { agreeAndTrack, projectCaller } from '../support/agreed-project';

jest.setTimeout(60_000);

const appDirectory = resolve(__dirname, '../..');
const document = readFileSync(resolve(appDirectory, 'docs/jql.md'), 'utf8');

/** The filters of the document by their headings. */
const filters = new Map(
  [...document.matchAll(/^### (.+)\n(?:(?!^#)[^])*?```jql\n([^`]+)\n```/gm)].map(
    ([, title = '', jql = '']) => [title, jql],
  ),
);

/** Ana leads product, and Ben engineering: he owns the rollouts. `decide` tells what happened on which epic. */
const expected: Record<string, [who: PersonName, ...numbers: number[]]> = {
  "A board's quick filter for gaps": ['ines', 9, 16, 21, 34, 38, 45, 48, 51, 57],
  'Critical this month': ['ines', 38, 48, 57],
  'My rollouts': ['ben', 9, 21, 24, 34, 38, 45, 48, 51],
  'All that I own after the code': ['farah', 21],
  'Waits for me': ['ana', 9, 38, 45, 48, 51, 57],
  'Waits for product': ['ines', 9, 38, 45, 48, 51, 57],
  'Waits for engineering': ['ines', 16, 21, 34, 38, 45, 48, 51, 57],
  'Done without a readout': ['ines', 21],
  'Results overdue': ['ines', 21],
  'Due within two weeks without an owner': ['ines', 38, 48, 57],
  'Experiments still to be asked about': ['ines', 38, 45, 48, 51, 57],
  'Agreed to the last owner': ['ines', 24],
  'In progress and not tracked': ['ines', 5, 19],
  'The gaps of one team': ['ines', 57],
};

const manifestSchema = z.object({ modules: z.object({ 'jira:entityProperty': z.unknown() }) });
const manifest = manifestSchema.parse(parseYaml(readFileSync(resolve(appDirectory, 'manifest.yml'), 'utf8')));
const aliases = new Map(
  indexedValues(manifest.modules['jira:entityProperty']).map(({ searchAlias = '', type }) => [
    searchAlias,
    type,
  ]),
);
/** What Atlassian documents for indexed values: order for numbers and dates only, no lists, no emptiness. */
const isDocumented = (type: string, operator: string): boolean =>
  ['=', '!='].includes(operator) ||
  (['number', 'date'].includes(type) && ['>', '>=', '<', '<='].includes(operator));

function comparisons(clause: Clause): TerminalClause[] {
  if (clause.clauseType === 'terminal') return [clause];
  return clause.clauseType === 'not' ? comparisons(clause.clause) : clause.clauses.flatMap(comparisons);
}

const issuesSchema = z.object({ issues: z.array(z.object({ key: z.string() })) });

describe('the documented filters', () => {
  let site: Site;

  beforeAll(async () => {
    site = await createSite({ appDirectory, seed: demo, startAt: new Date('2026-06-16T08:00:00Z') });
    await agreeAndTrack(site, 'CHK');
    await decide(site);
  });
  afterAll(() => {
    site.close();
  });

  async function find(person: PersonName, jql: string): Promise<string[]> {
    const body = JSON.stringify({ jql, fields: ['summary'], maxResults: 100 });
    const request = new Request('http://localhost/rest/api/3/search/jql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const response = await site.siteRequest(accountOf(person), request);
    // As Jira answers who names a project that they may not see.
    if (response.status === 400) return [];
    const { issues } = issuesSchema.parse(await response.json());
    return issues.map(({ key }) => key).toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  }
  test('are those whose epics are known here', () => {
    expect([...filters.keys()]).toEqual(Object.keys(expected));
    expect(filters.size).toBeGreaterThanOrEqual(12);
  });

  test.each(Object.entries(expected))('%s', async (title, [who, ...numbers]) => {
    expect(await find(who, filters.get(title) ?? '')).toEqual(
      numbers.map((number) => `CHK-${String(number)}`),
    );
  });

  test('find nothing for somebody whom Jira shows nothing', async () => {
    for (const jql of filters.values()) expect(await find('eli', jql)).toEqual([]);
  });
});

test.each([...filters])('%s asks for nothing that Jira does not document', (_title, jql) => {
  const { query } = new JastBuilder().build(jql);
  if (!query?.where) throw new Error(jql);
  const asked = comparisons(query.where).map(({ field, operator }) => ({
    type: aliases.get(field.value),
    operator: operator?.value ?? '',
  }));
  for (const { type, operator } of asked) {
    if (type !== undefined)
      expect([type, operator, isDocumented(type, operator)]).toEqual([type, operator, true]);
  }
  for (const { field } of query.orderBy?.fields ?? []) {
    const type = aliases.get(field.value) ?? 'number';
    expect(['number', 'date']).toContain(type);
  }
});

test('every name that Jira indexes is in the document', () => {
  for (const alias of aliases.keys()) expect(document).toContain(`\`${alias}\``);
});

async function decide(site: Site): Promise<void> {
  const { as } = projectCaller(site, 'CHK');
  const epic = (key: string) => issueId(site.jira.world.issueIds[key] ?? '');
  const named = (person: PersonName) => accountId(accountOf(person));
  const asks = (key: string, applies: boolean): Input<'answerApplies'> => ({
    issueId: epic(key),
    activity: 'experiment',
    applies,
  });

  await as('ana', 'trackEpics', { issueIds: [epic('CHK-16'), epic('CHK-21')] });
  await site.drain();
  // Done in May, read out by nobody; who would have gathered feedback is not named.
  await as('ana', 'answerApplies', asks('CHK-21', true));
  await as('ana', 'nameOwner', {
    issueId: epic('CHK-21'),
    activity: 'experiment',
    accountId: named('farah'),
  });
  // Done in June, rolled out, without an experiment.
  await as('ana', 'answerApplies', asks('CHK-16', false));
  await as('ben', 'recordResult', {
    issueId: epic('CHK-16'),
    result: { activity: 'rollout', stage: 'full' },
    seenAt: null,
  });
  // An experiment that data science runs; nobody is named yet.
  await as('ana', 'answerApplies', asks('CHK-9', true));
  await as('ben', 'nameOwner', { issueId: epic('CHK-9'), activity: 'feedback', accountId: named('chen') });
  // All three agreed.
  await as('ana', 'answerApplies', asks('CHK-24', false));
  await as('ben', 'nameOwner', { issueId: epic('CHK-24'), activity: 'feedback', accountId: named('gus') });
  await as('ben', 'answerShipsNothing', { issueIds: [epic('CHK-30')], value: true });
  // Only engineering has something to settle.
  await as('ana', 'answerApplies', asks('CHK-34', false));
  // Two gaps.
  await as('ben', 'decideEpic', { issueId: epic('CHK-57'), activity: 'rollout', answer: engineers });
  await site.drain();
}
