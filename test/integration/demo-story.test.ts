import { resolve } from 'node:path';
import { z } from 'zod';
import { demo } from '../../local-jira/demo/demo';
import { accountOf } from '../../local-jira/demo/people';
import { tellStory } from '../../local-jira/demo/story/tell-story';
import { createSite, type Site } from '../../local-jira/site';

const startAt = new Date('2026-05-20T10:00:00Z');
const foundSchema = z.object({ issues: z.array(z.object({ fields: z.object({ summary: z.string() }) })) });

jest.setTimeout(60_000);

describe('the agreement that the demo starts with', () => {
  let site: Site;

  beforeAll(async () => {
    site = await createSite({ appDirectory: resolve(__dirname, '../..'), seed: demo, startAt });
    await tellStory(site);
  });
  afterAll(() => {
    site.close();
  });

  /** The titles of the epics that Ines finds, the oldest first. */
  async function found(jql: string): Promise<string[]> {
    const query = new URLSearchParams({ jql: `${jql} ORDER BY created`, fields: 'summary' });
    const request = new Request(`http://localhost/rest/api/3/search/jql?${query.toString()}`);
    const response = await site.siteRequest(accountOf('ines'), request);
    return foundSchema.parse(await response.json()).issues.map(({ fields }) => fields.summary);
  }

  test.each([
    [
      'critical gaps',
      'ownershipGaps > 0 AND ownershipSeverity = "critical"',
      [
        'Retire the old search cluster',
        'Learning-to-rank with margin as a second goal',
        'Semantic search for long queries',
      ],
    ],
    ['an objection', 'ownershipGaps > 0 AND ownershipSeverity = "warning"', ['Frequently bought together']],
    [
      'a result that is missing',
      'ownershipResultDue < startOfDay()',
      ['Autocomplete with products and brands'],
    ],
    ['an epic that is through', 'ownershipState = "closed"', ['Search in the help centre']],
  ])('has %s, by the index', async (_what, jql, titles) => {
    expect(await found(`project = SRCH AND ${jql}`)).toEqual(titles);
  });

  it('leaves the other projects alone, for whoever walks the first path', async () => {
    expect(await found('project in (CHK, MOB) AND ownershipGaps >= 0')).toEqual([]);
  });

  it('was made by the app, which said no to nothing, and ends at the present', () => {
    expect(site.counters.invocations().filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    const ahead = site.clock.now().getTime() - startAt.getTime();
    expect(ahead).toBeGreaterThanOrEqual(0);
    expect(ahead).toBeLessThan(60_000);
    const subjects = site.jira.world.inbox.filter(({ to }) => to === accountOf('ana'));
    expect(subjects.map(({ subject }) => subject)).toEqual(['You own work on SRCH-27']);
  });
});
