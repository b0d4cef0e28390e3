import { dataScience, person, productLead } from '../builders/answers';
import { accountId } from '../builders/ids';
import { idOf, shop } from '../builders/world';
import { agreement, answers, bothAnswer, nameAnaAndBen } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';
import { aTrackedSite, epicsInProgress, hours, indexOf } from '../support/indexed-site';

const week = 7 * 24;
const rollout = { issueId: idOf('SHOP-1'), activity: 'rollout' } as const;

const reports = (site: TestSite): number =>
  site.counters
    .totals()
    .filter(({ remote, path }) => remote === 'stargate' && path.includes('report-accounts'))
    .reduce((sum, { calls }) => sum + calls, 0);

const everythingKept = (site: TestSite): string =>
  JSON.stringify([
    site.platformView().storage,
    Object.values(site.jira.world.issues).map(({ properties }) => properties),
  ]);

/** Chen owns the rollout by agreement, was named for feedback, and decided nothing himself. */
async function aSiteWithChen(): Promise<TestSite> {
  const site = await aTrackedSite(epicsInProgress(2));
  await bothAnswer(site, { rollout: person('chen'), feedback: dataScience });
  const naming = { issueId: idOf('SHOP-1'), activity: 'feedback', accountId: accountId('chen') } as const;
  await site.as('ana').do('nameOwner', naming);
  await site.as('ana').do('decideEpic', { ...rollout, answer: person('farah') });
  await site.drain();
  return site;
}

test('every account whose id is stored is reported once a week', async () => {
  const site = await aSiteWithChen();
  await hours(site, 2);
  expect(reports(site)).toBe(1);
  await hours(site, week - 4);
  expect(reports(site)).toBe(1);
  await hours(site, 4);
  expect(reports(site)).toBe(2);
});

test('of an owner who closed their account nothing is left: not stored, not indexed, not in the history', async () => {
  const site = await aSiteWithChen();
  site.jira.administration.closeAccount('chen');
  await hours(site, week + 1);
  expect(everythingKept(site)).not.toContain('"chen');
  expect(indexOf(site, 'SHOP-2')).toMatchObject({ rollout: { state: 'open', reason: 'left' } });
  const { changes } = await site.as('ines').do('readHistory', { agreementId: agreement });
  expect(JSON.stringify(changes)).toContain('former-user');
});

test('of somebody whom nothing but a hidden answer named nothing is left either', async () => {
  const site = await aSiteWithChen();
  await site.as('ana').do('answerActivities', answers({ spec: person('kim') }));
  site.jira.administration.closeAccount('kim');
  await hours(site, week + 1);
  expect(everythingKept(site)).not.toContain('"kim');
});

test('the position of a lead who closed their account is vacant, and that is on record', async () => {
  const site = await aSiteWithChen();
  site.jira.administration.closeAccount('ana');
  await hours(site, week + 1);
  expect(everythingKept(site)).not.toContain('"ana"');
  const { agreements } = await site.as('ben').do('openProject', { projectId: shop.id });
  expect(agreements[0].leads).toEqual({ product: null, engineering: 'ben' });
  const { changes } = await site.as('ben').do('readHistory', { agreementId: agreement });
  expect(changes[0]).toMatchObject({
    actor: 'former-user',
    items: [{ kind: 'leadNamed', side: 'product', from: 'former-user', to: null }],
  });
});

test('forgetting that breaks off anywhere is made up for', async () => {
  const site = await aSiteWithChen();
  await hours(site, 2);
  site.jira.administration.closeAccount('chen');
  const stop = site.faults.add({
    remote: 'kvs',
    path: /transaction/,
    skip: 1,
    times: 1,
    effect: { kind: 'crash' },
  });
  await hours(site, week);
  stop();
  await hours(site, 24);
  expect(everythingKept(site)).not.toContain('"chen');
});

test('of two who closed their accounts neither comes back, although queries lag', async () => {
  const site = await aSite({ epics: epicsInProgress(1), entityQueryLagMs: 60_000 });
  await nameAnaAndBen(site);
  // One change that names both.
  await site.as('ana').do('setRoleMembers', {
    agreementId: agreement,
    roleId: dataScience.roleId,
    members: [accountId('chen'), accountId('farah')],
    seen: [],
  });
  site.jira.administration.closeAccount('chen');
  site.jira.administration.closeAccount('farah');
  await hours(site, week + 1);
  expect(everythingKept(site)).not.toMatch(/"(chen|farah)/);
});

test('of an agreement that nobody has set up yet nothing is written', async () => {
  const site = await aSiteWithChen();
  const scope = { labels: ['mobile'], componentIds: [], typeIds: [] };
  const { agreements } = await site
    .as('gita')
    .do('addAgreement', { projectId: shop.id, name: 'Mobile', scope });
  const { id = agreement } = agreements[1] ?? {};
  const stop = site.faults.add({
    remote: 'kvs',
    path: /transaction/,
    effect: { kind: 'status', status: 500 },
  });
  const first = { agreementId: id, side: 'product', accepts: null } as const;
  expect(await site.as('ana').refusal('nominate', first)).toMatchObject({ code: 'INTERNAL' });
  stop();
  await site.as('ana').jira('PUT', '/rest/api/3/issue/SHOP-1', { fields: { labels: ['mobile'] } });
  await site.drain();
  site.jira.administration.closeAccount('chen');
  await hours(site, week + 1);
  expect(everythingKept(site)).not.toContain('"chen');
  expect((await site.as('ben').do('openProject', { projectId: shop.id })).agreements).toHaveLength(2);
});

test('a report that Atlassian does not take is made again', async () => {
  const site = await aSiteWithChen();
  site.faults.add({ remote: 'stargate', path: /report/, times: 1, effect: { kind: 'status', status: 503 } });
  await hours(site, 2);
  expect(reports(site)).toBe(2);
  expect(await site.as('ana').invoke('decideEpic', { ...rollout, answer: productLead })).toMatchObject({
    ok: true,
  });
});
