import { z } from 'zod';
import { issueIn, testJira } from '../fixtures/test-jira';

const Answer = z.object({
  issues: z.array(
    z.object({
      key: z.string(),
      fields: z.object({
        labels: z.array(z.string()),
        components: z.array(z.object({ id: z.string(), name: z.string() })),
        issuetype: z.object({ id: z.string(), hierarchyLevel: z.number() }),
      }),
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
  issueErrors: z.array(z.object({ id: z.string() })),
});
const fields = ['labels', 'components', 'issuetype'];
const fetched = async (jira: ReturnType<typeof testJira>, issueIdsOrKeys: string[]) =>
  Answer.parse(
    (await jira.as('ana')('POST', '/issue/bulkfetch', { issueIdsOrKeys, fields, properties: ['ownership'] }))
      .json,
  );

it('gives what tells the teams of an epic apart, and lists what can’t be seen', async () => {
  const jira = testJira();
  const { labels } = issueIn(jira.world, 'MOB-1');
  await jira.as('ana')('PUT', '/issue/MOB-1/properties/ownership', { gaps: 1 });
  const body = await fetched(jira, ['MOB-1', 'CHK-1', 'CHK-999']);
  expect(body.issues.find(({ key }) => key === 'MOB-1')).toEqual({
    key: 'MOB-1',
    fields: { labels, components: [], issuetype: { id: '10010', hierarchyLevel: 1 } },
    properties: { ownership: { gaps: 1 } },
  });
  expect(body.issues.find(({ key }) => key === 'CHK-1')?.fields.components.map(({ id }) => id)).toEqual(
    issueIn(jira.world, 'CHK-1').componentIds,
  );
  expect(body.issueErrors).toEqual([{ id: 'CHK-999' }]);
});

it('takes 100 issues and five properties, no more', async () => {
  const ana = testJira().as('ana');
  const ask = (issues: number, properties: number) =>
    ana('POST', '/issue/bulkfetch', {
      issueIdsOrKeys: Array.from({ length: issues }, (_, index) => `CHK-${index + 1}`),
      properties: Array.from({ length: properties }, (_, index) => `p${index}`),
    });
  expect((await ask(100, 5)).status).toBe(200);
  expect((await ask(101, 1)).status).toBe(400);
  expect((await ask(1, 6)).status).toBe(400);
});

it('agrees with the approximate count of a search by label and component', async () => {
  const jira = testJira();
  const count = async (jql: string) =>
    z
      .object({ count: z.number() })
      .parse((await jira.as('ana')('POST', '/search/approximate-count', { jql })).json).count;
  for (const jql of [
    'project = MOB AND labels in (team-platform)',
    'project = CHK AND component = Payments',
    'project = CHK AND component not in (Payments, Platform)',
  ]) {
    expect(await count(jql)).toBe((await jira.keys('ana', jql)).length);
    expect(await count(jql)).toBeGreaterThan(0);
  }
});
