import { engineers, notNeeded, person, productLead } from '../builders/answers';
import { accountId, agreementId } from '../builders/ids';
import { idOf, shop, vault } from '../builders/world';
import { agreement, answers, bothAnswer } from '../support/first-path';
import type { TestSite } from '../support/site';
import { aTrackedSite, hours, indexOf } from '../support/indexed-site';
import { lozenge } from '../support/tracked-site';

const payments = agreementId(`${shop.id}:1`);
const labelled = { labels: ['payments'], componentIds: [], typeIds: [] };
const rollout = { issueId: idOf('SHOP-1'), activity: 'rollout' } as const;

/** Jo and Kim lead Payments: epics with that label; Kim does the rollout. Everything else is Ana's and Ben's. */
async function aSiteWithPayments(): Promise<TestSite> {
  const site = await aTrackedSite([{ key: 'SHOP-1' }, { key: 'SHOP-2', labels: ['payments'] }]);
  await site.as('gita').do('addAgreement', { projectId: shop.id, name: 'Payments', scope: labelled });
  const leads = { product: accountId('jo'), engineering: accountId('kim') };
  await site.as('gita').do('nameLeads', { agreementId: payments, ...leads });
  for (const who of ['jo', 'kim'] as const) {
    const given = answers({ rollout: person('kim'), experiment: notNeeded, feedback: productLead });
    await site.as(who).do('answerActivities', { ...given, agreementId: payments });
  }
  await site.as('jo').do('startTracking', { agreementId: payments });
  await site.drain();
  return site;
}

const label = async (site: TestSite, labels: string[]): Promise<void> => {
  await site.as('ana').jira('PUT', '/rest/api/3/issue/SHOP-1', { fields: { labels } });
  await site.drain();
};
const records = (site: TestSite, entity: string) =>
  site.platformView().storage.filter(({ entityName }) => entityName === entity);

test('each epic is indexed under its own agreement, with one basis for all of the project', async () => {
  const site = await aSiteWithPayments();
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ agreementId: agreement, feedback: { owner: 'ana' } });
  expect(indexOf(site, 'SHOP-2')).toMatchObject({ agreementId: payments, rollout: { owner: 'kim' } });
  const { basis } = await site.as('ines').do('readHealth', { projectId: shop.id });
  expect(await site.as('ines').search(`ownershipBasis = "${basis}"`)).toHaveLength(2);
});

test('an epic that gets the label goes by that agreement, keeps who was named, and takes all of its own back', async () => {
  const site = await aSiteWithPayments();
  await site.as('ana').do('decideEpic', { ...rollout, answer: person('chen') });
  await site.as('ben').do('decideEpic', { ...rollout, activity: 'feedback', answer: engineers });
  await label(site, ['payments']);
  expect(indexOf(site, 'SHOP-1')).toMatchObject({
    agreementId: payments,
    rollout: { owner: 'chen' },
    feedback: { owner: 'jo' },
  });
  expect(await lozenge(site, 'SHOP-1')).toMatchObject({ status: { value: { label: 'To decide' } } });

  await label(site, []);
  expect(indexOf(site, 'SHOP-1')).toMatchObject({
    agreementId: agreement,
    rollout: { owner: 'chen' },
    feedback: { state: 'open', reason: 'unnamed' },
  });
});

test('who came along with an epic is looked up and reported for its new agreement, too', async () => {
  const site = await aSiteWithPayments();
  await site.as('ana').do('decideEpic', { ...rollout, answer: person('chen') });
  await label(site, ['payments']);
  const keys = records(site, 'account').map(({ key }) => key);
  expect(keys).toContain(`chen:${payments}`);
  site.jira.administration.deactivate('chen');
  await hours(site, 24);
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ rollout: { state: 'open', reason: 'left' } });
});

test('when one of two agreements stops, its epics say so, and the others go on', async () => {
  const site = await aSiteWithPayments();
  for (const who of ['jo', 'kim'] as const) {
    await site.as(who).do('changeTerms', { agreementId: payments, change: { kind: 'stopTracking' } });
  }
  await site.drain();
  expect(indexOf(site, 'SHOP-2')).toMatchObject({ state: 'notTracked' });
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ state: 'open' });
});

test('an epic that moves to where nothing is tracked loses its index, and finds what was decided on its return', async () => {
  const site = await aSiteWithPayments();
  await site.as('ana').do('decideEpic', { ...rollout, answer: person('chen') });
  await site.drain();
  site.jira.world.projects[vault.id]?.roles.members.push('ana');
  const move = async (project: string) => {
    await site
      .as('ana')
      .jira('POST', `/rest/internal/issue/${idOf('SHOP-1')}/move`, { project, issueTypeId: '10000' });
    await site.drain();
  };
  await move(vault.key);
  expect(indexOf(site, 'SHOP-1')).toBeUndefined();
  await move(shop.key);
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ agreementId: agreement, rollout: { owner: 'chen' } });
});

test('of a deleted epic only the history stays, which nobody is shown', async () => {
  const site = await aSiteWithPayments();
  await site.as('ana').do('decideEpic', { ...rollout, answer: person('chen') });
  await site.as('gita').jira('DELETE', '/rest/api/3/issue/SHOP-1');
  await site.drain();
  expect(records(site, 'epic').map(({ key }) => key)).toEqual([`epic:${idOf('SHOP-2')}`]);
  const { changes } = await site.as('ana').do('readHistory', { agreementId: agreement });
  expect(changes.filter(({ issueId }) => issueId !== null)).toEqual([]);
});

test('an event that calls an epic deleted which Jira still knows deletes nothing', async () => {
  const site = await aSiteWithPayments();
  const before = site.jira.world.issues[idOf('SHOP-1')];
  if (!before) throw new Error('SHOP-1 is missing');
  site.faults.add({ delivery: 'event', times: 1, effect: { kind: 'delay', milliseconds: 60_000 } });
  await site.as('gita').jira('DELETE', '/rest/api/3/issue/SHOP-1');
  site.jira.world.issues[before.id] = before;
  await site.drain();
  expect(records(site, 'epic')).toHaveLength(2);
});

test('a project that is gone for good takes the data of all its agreements along', async () => {
  const site = await aSiteWithPayments();
  await site
    .as('jo')
    .do('decideEpic', { issueId: idOf('SHOP-2'), activity: 'rollout', answer: person('chen') });
  await site.drain();
  site.jira.world.globalPermissions['ADMINISTER'] = ['hugo'];
  await site.as('hugo').jira('DELETE', `/rest/api/3/project/${shop.id}?enableUndo=false`);
  await site.drain();
  const left = site.platformView().storage.map(({ key }) => key);
  // Of the whole installation: its bulk write, its last report, and hashes of what was told, which expire.
  expect(left.filter((key) => !/^told:[0-9a-f]{64}$/.test(key))).toEqual(['index-task', 'last-report']);
});

test('an archived project is left alone, and gone over when it is back', async () => {
  const site = await aSiteWithPayments();
  site.jira.world.globalPermissions['ADMINISTER'] = ['hugo'];
  await site.as('hugo').jira('POST', `/rest/api/3/project/${shop.id}/archive`);
  await hours(site, 48);
  const failed = site.counters.invocations().filter(({ outcome }) => outcome === 'failed');
  expect(failed).toEqual([]);
  await site.as('hugo').jira('POST', `/rest/api/3/project/${shop.id}/restore`);
  await bothAnswer(site, { rollout: productLead });
  await site.drain();
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ rollout: { owner: 'ana' } });
});
