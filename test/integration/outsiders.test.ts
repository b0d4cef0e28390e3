import type { Operation } from '../../src/contract';
import { engineers, person } from '../builders/answers';
import { idOf, shop, type Who } from '../builders/world';
import { agreement, answers, bothAnswer, nameAnaAndBen, named, startTracking } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const issueId = idOf('SHOP-1');
const sent: Record<Operation, unknown> = {
  openProject: { projectId: shop.id },
  nameLeads: named('ana', 'ben'),
  answerActivities: answers({ rollout: engineers }),
  startTracking: { agreementId: agreement },
  readHistory: { agreementId: agreement },
  openEpic: { issueId },
  decideEpic: { issueId, activity: 'rollout', answer: person('chen') },
  answerApplies: { issueId, activity: 'experiment', applies: false },
  nameOwner: { issueId, activity: 'rollout', accountId: 'chen' },
};
const operations = Object.entries(sent);

let site: TestSite;
beforeEach(async () => {
  site = await aSite();
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers });
  await startTracking(site);
});

test.each(operations)(
  '%s tells the public nothing, and asks Jira nothing for it',
  async (operation, payload) => {
    const calls = site.counters.totals().length;
    expect(await site.call(undefined, operation, payload)).toEqual({
      ok: false,
      error: { code: 'FORBIDDEN', params: { reason: 'anonymous' } },
    });
    expect(site.counters.totals()).toHaveLength(calls);
  },
);

test.each(operations)(
  '%s tells neither customers nor those without access anything',
  async (operation, payload) => {
    for (const who of ['eli', 'pat', 'dana'] satisfies Who[]) {
      const before = JSON.stringify(site.platformView().storage);
      const refusal = await site.call(who, operation, payload);
      expect([{ code: 'NOT_FOUND' }, { code: 'FORBIDDEN' }]).toContainEqual(
        refusal.ok ? refusal : refusal.error,
      );
      expect(JSON.stringify(site.platformView().storage)).toBe(before);
    }
  },
);

test('whoever loses access to the project loses the app there', async () => {
  const project = site.jira.world.projects[shop.id];
  if (!project) throw new Error('SHOP is missing');
  const members = project.roles.members.filter((accountId) => accountId !== 'ana');
  site.jira.world.projects[shop.id] = { ...project, roles: { ...project.roles, members } };
  for (const [operation, payload] of operations) {
    expect(await site.call('ana', operation, payload)).toMatchObject({ ok: false });
  }
});
