import { accountOf } from '../demo/people';
import { indexedValues } from './jql/property-index';
import { issueIn, issueNamed, testJira } from './fixtures/test-jira';

const propertyIndex = indexedValues([
  {
    key: 'index',
    entityType: 'issue',
    propertyKey: 'ownership',
    values: [
      { path: 'state', type: 'string', searchAlias: 'ownershipState' },
      { path: 'gaps', type: 'number', searchAlias: 'ownershipGaps' },
      { path: 'rollout.owner', type: 'user', searchAlias: 'rolloutOwner' },
      { path: 'resultDue', type: 'date', searchAlias: 'ownershipResultDue' },
    ],
  },
]);

async function jiraWithProperties() {
  const jira = testJira({ propertyIndex });
  const put = (key: string, value: unknown) => jira.asApp('PUT', `/issue/${key}/properties/ownership`, value);
  await put('CHK-1', {
    state: 'open',
    gaps: 2,
    rollout: { owner: accountOf('ana') },
    resultDue: '2026-05-01',
  });
  await put('CHK-2', { state: 'owned', gaps: 0, rollout: {}, resultDue: '2026-06-30' });
  return jira;
}

describe('a query', () => {
  it.each([
    ['project = CHK AND issuetype = Epic', 23],
    ['project = 10001 AND issuetype = 10000', 23],
    ['project in (CHK, MOB, SRCH) AND issuetype in (10000, 10010, 10005)', 60],
    ['project = CHK AND issuetype = Epic AND statusCategory = Done', 8],
    ['project = CHK AND issuetype = Epic AND statusCategory != Done', 15],
    ['project = CHK AND issuetype = Epic AND NOT statusCategory = Done', 15],
    ['project = CHK AND issuetype = Epic AND resolution in ("Won\'t do", Duplicate)', 2],
    ['project = CHK AND issuetype = Epic AND resolution is EMPTY', 15],
    ['project = CHK AND issuetype = Epic AND labels = experiment', 5],
    ['project = SRCH AND issuetype = Initiative AND component = Ranking', 9],
    ['project = SRCH AND issuetype = Initiative AND created <= -730d', 2],
    ['project = SRCH AND summary ~ "semantic queries"', 1],
    ['project = SRCH AND text ~ "latency budg*"', 1],
    ['project = CHK AND assignee = currentUser()', 0],
  ])('%s finds %i', async (jql, count) => {
    expect(await testJira().keys('ana', jql)).toHaveLength(count);
  });

  it('finds every issue, of which each has a project', async () => {
    const jira = testJira();
    const all = await jira.keys('ana', 'project IS NOT EMPTY ORDER BY created DESC');
    expect(all).toEqual(await jira.keys('ana', 'project in (CHK, MOB, SRCH) ORDER BY created DESC'));
  });

  it('leaves issues without labels out of both sides, as Jira does', async () => {
    const jira = testJira();
    const all = await jira.keys('ana', 'project = CHK');
    const labelled = await jira.keys('ana', 'project = CHK AND labels is not EMPTY');
    const other = await jira.keys('ana', 'project = CHK AND NOT labels = growth');
    const growth = await jira.keys('ana', 'project = CHK AND labels = growth');
    expect(other.length + growth.length).toBe(labelled.length);
    expect(labelled.length).toBeLessThan(all.length);
  });

  it('reads relative and absolute dates in the time zone of who asks', async () => {
    const jira = testJira();
    const epic = issueIn(jira.world, 'CHK-1');
    jira.world.issues[epic.id] = { ...epic, due: '2026-05-20' };
    const dueToday = 'key = CHK-1 AND due >= startOfDay() AND due <= endOfDay()';
    const fresh = testJira({ seed: jira.world });
    expect(await fresh.keys('ana', dueToday)).toEqual(['CHK-1']);
    expect(await fresh.keys('ana', 'key = CHK-1 AND due < "2026-05-20"')).toEqual([]);
    expect(await fresh.keys('ana', 'key = CHK-1 AND due < 2d')).toEqual(['CHK-1']);
    // In Tokyo it is still 20 May until 15:00 UTC.
    fresh.clock.advance(6 * 3_600_000);
    expect(await fresh.keys('ana', dueToday)).toEqual(['CHK-1']);
    expect(await fresh.keys('jo', dueToday)).toEqual([]);
  });

  it('finds children by their parent', async () => {
    const jira = testJira();
    const epic = issueNamed(jira.world, 'Guest checkout without forced account creation');
    expect(await jira.keys('ana', `parent = ${epic.key} ORDER BY key`)).toHaveLength(4);
  });

  it('sorts, empty values last, and keys by their number', async () => {
    const jira = testJira();
    const keys = await jira.keys('ana', 'project = CHK AND key <= CHK-12 ORDER BY key');
    expect(keys).toEqual(Array.from({ length: 12 }, (_, index) => `CHK-${index + 1}`));
    const due = await jira.keys('ana', 'project = CHK AND issuetype = Epic ORDER BY due');
    const days = due.map((key) => issueIn(jira.world, key ?? '').due);
    const dated = days.filter((day) => day !== null);
    expect(days.slice(0, dated.length)).toEqual([...dated].sort());
  });

  it('shows each person only what they may see', async () => {
    expect(await testJira().keys('ines', 'issuetype = Epic')).not.toHaveLength(0);
    await expect(testJira().keys('eli', 'project = CHK')).rejects.toThrow("The value 'CHK' does not exist");
    expect(await testJira().keys('eli', 'issuetype = Epic')).toEqual([]);
  });
});

describe('indexed properties', () => {
  it.each([
    ['ownershipState = open', ['CHK-1']],
    ['ownershipState != open', ['CHK-2']],
    ['ownershipGaps > 0', ['CHK-1']],
    ['ownershipGaps >= 0 ORDER BY ownershipGaps', ['CHK-2', 'CHK-1']],
    ['rolloutOwner = currentUser()', ['CHK-1']],
    ['issue.property[ownership].rollout.owner = currentUser()', ['CHK-1']],
    ['ownershipResultDue <= now()', ['CHK-1']],
    ['ownershipResultDue > "2026-05-20"', ['CHK-2']],
  ])('%s finds %j', async (jql, keys) => {
    expect(await (await jiraWithProperties()).keys('ana', jql)).toEqual(keys);
  });

  it.each([
    ['ownershipState > open', 'is not supported'],
    ['ownershipState ~ open', 'is not supported'],
    ['issue.property[ownership].unknown = 1', 'does not exist'],
    ['ownershipState = open ORDER BY ownershipState', 'does not support sorting'],
    ['ownershipGaps = many', "The value 'many' does not exist"],
  ])('%s is refused', async (jql, message) => {
    await expect((await jiraWithProperties()).keys('ana', jql)).rejects.toThrow(message);
  });
});

describe('what can’t be answered', () => {
  it.each([
    ['', 'Unbounded JQL'],
    ['ORDER BY created', 'Unbounded JQL'],
    ['project = ', 'Error in the JQL Query'],
    ['project = NONE', "The value 'NONE' does not exist for the field 'project'"],
    ['status = Nowhere', "The value 'Nowhere' does not exist for the field 'status'"],
    ['hierarchyLevel = 1', "Field 'hierarchyLevel' does not exist"],
    ['status WAS Done', 'is not supported'],
    ['assignee = membersOf("x")', 'Unable to find JQL function'],
    ['created > soon', 'Date value'],
    ['key = CHK-99999', 'does not exist'],
  ])('%j is a 400 in Jira’s shape', async (jql, message) => {
    const answer = await testJira().as('ana')('POST', '/search/jql', { jql });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ errorMessages: [expect.stringContaining(message)], errors: {} });
  });
});

describe('pages', () => {
  it('lead through all issues once, however many a page holds', async () => {
    const ana = testJira().as('ana');
    const ids: string[] = [];
    let nextPageToken: string | undefined;
    do {
      const body = { jql: 'project = CHK', maxResults: 7, ...(nextPageToken ? { nextPageToken } : {}) };
      const page = (await ana('POST', '/search/jql', body)).body;
      ids.push(...(page.issues ?? []).map(({ id }) => id));
      expect(page.isLast).toBe(page.nextPageToken === undefined);
      nextPageToken = page.nextPageToken;
    } while (nextPageToken !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength((await testJira().keys('ana', 'project = CHK')).length);
  });

  it('hold 100 issues with fields, and ids only when nothing else is asked for', async () => {
    const ana = testJira().as('ana');
    const jql = 'project in (CHK, MOB, SRCH)';
    const withFields = await ana('POST', '/search/jql', { jql, maxResults: 5000, fields: ['summary'] });
    expect(withFields.body.issues).toHaveLength(100);
    const withIds = await ana('POST', '/search/jql', { jql, maxResults: 5000 });
    expect(withIds.body.issues?.length).toBeGreaterThan(100);
    expect(Object.keys(withIds.body.issues?.[0] ?? {})).toEqual(['id']);
  });

  it('refuse a token of another query', async () => {
    const ana = testJira().as('ana');
    const { body } = await ana('POST', '/search/jql', { jql: 'project = CHK', maxResults: 1 });
    const stolen = { jql: 'project = MOB', nextPageToken: body.nextPageToken };
    expect((await ana('POST', '/search/jql', stolen)).status).toBe(400);
    expect((await ana('POST', '/search/jql', { jql: 'project = MOB', nextPageToken: 'x' })).status).toBe(400);
  });

  it('refuse a token that is a week old', async () => {
    const jira = testJira();
    const ask = async (token: object) =>
      jira.as('ana')('POST', '/search/jql', { jql: 'project = CHK', maxResults: 1, ...token });
    const { nextPageToken } = (await ask({})).body;
    const week = 7 * 24 * 3_600_000;
    jira.clock.advance(week - 1);
    expect((await ask({ nextPageToken })).status).toBe(200);
    jira.clock.advance(1);
    expect((await ask({ nextPageToken })).status).toBe(400);
  });

  it('refuse more than five properties', async () => {
    const request = { jql: 'project = CHK', properties: ['a', 'b', 'c', 'd', 'e', 'f'] };
    expect((await testJira().as('ana')('POST', '/search/jql', request)).status).toBe(400);
  });
});

it('finds a change only after the delay, unless asked to reconcile the issue', async () => {
  const jira = testJira({ searchDelayMs: 60_000 });
  const ana = jira.as('ana');
  const jql = 'project = CHK AND summary ~ zebra';
  const { id } = issueIn(jira.world, 'CHK-1');
  await ana('PUT', '/issue/CHK-1', { fields: { summary: 'Zebra crossing' } });
  expect(await jira.keys('ana', jql)).toEqual([]);
  const reconciled = await ana('POST', '/search/jql', { jql, reconcileIssues: [Number(id)] });
  expect(reconciled.body.issues).toEqual([{ id }]);
  jira.clock.advance(60_000);
  expect(await jira.keys('ana', jql)).toEqual(['CHK-1']);
});
