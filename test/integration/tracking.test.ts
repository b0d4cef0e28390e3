import { epicVerdict } from '../../src/domain/epic-verdict';
import { engineers, notNeeded, productLead } from '../builders/answers';
import { today } from '../builders/epic';
import { idOf, type Who, type WorldIssue } from '../builders/world';
import { agreement, answers, bothAnswer, nameAnaAndBen, startTracking } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const epics: WorldIssue[] = [
  { key: 'SHOP-1' },
  { key: 'SHOP-2', updatedDaysAgo: 90 },
  { key: 'SHOP-3', updatedDaysAgo: 91 },
  { key: 'SHOP-4', stage: 'toDo' },
  { key: 'SHOP-5', stage: 'done' },
  { key: 'SHOP-6', typeId: '10001' },
];

async function aTrackedSite(): Promise<TestSite> {
  const site = await aSite({ epics });
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers, experiment: notNeeded, feedback: productLead });
  await startTracking(site);
  return site;
}

const indexed = (site: TestSite, key: string) => site.jira.world.issues[idOf(key)]?.properties['ownership'];
const gaps = (site: TestSite, who: Who = 'ana') => site.as(who).search('ownershipGaps > 0 ORDER BY key ASC');

test('before the start the app leaves no trace on any epic', async () => {
  const site = await aSite({ epics });
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers });
  await site.drain();
  expect(Object.values(site.jira.world.issues).map(({ properties }) => properties)).toEqual(
    epics.map(() => ({})),
  );
});

test('what is in progress and was touched in 90 days is tracked; every other epic says that it is not', async () => {
  const site = await aTrackedSite();
  expect(await gaps(site)).toEqual(['SHOP-1', 'SHOP-2']);
  expect(await site.as('ana').search('ownershipState = notTracked ORDER BY key ASC')).toEqual([
    'SHOP-3',
    'SHOP-4',
    'SHOP-5',
  ]);
  expect(indexed(site, 'SHOP-3')).toMatchObject({ state: 'notTracked', gaps: 0, severity: 'none' });
  expect(indexed(site, 'SHOP-6')).toBeUndefined();
});

test('the index tells who owns what, and why nobody does', async () => {
  const site = await aTrackedSite();
  expect(indexed(site, 'SHOP-1')).toMatchObject({
    state: 'open',
    gaps: 1,
    severity: 'warning',
    rollout: { state: 'open', reason: 'unnamed' },
    experiment: { state: 'toDecide', reason: 'unasked' },
    feedback: { state: 'owned', owner: 'ana' },
  });
  expect(await site.as('ana').search('feedbackOwner = ana ORDER BY key ASC')).toEqual(['SHOP-1', 'SHOP-2']);
});

test('what a browser computes of an epic is what the index says', async () => {
  const site = await aTrackedSite();
  for (const key of ['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4', 'SHOP-5']) {
    const view = await site.as('ines').do('openEpic', { issueId: idOf(key) });
    const { state, gaps: count, severity } = epicVerdict({ ...view, today });
    expect(indexed(site, key)).toMatchObject({ state, gaps: count, severity });
  }
});

test('an epic that is created, or taken out of To Do, after the start is tracked from then on', async () => {
  const site = await aTrackedSite();
  const created = await site.as('ana').jira('POST', '/rest/api/3/issue', {
    fields: { project: { key: 'SHOP' }, issuetype: { id: '10000' }, summary: 'Gift cards' },
  });
  await site.as('ana').jira('POST', '/rest/api/3/issue/SHOP-4/transitions', { transition: { id: '21' } });
  await site.drain();
  expect(await created.json()).toMatchObject({ key: 'SHOP-1000' });
  expect(await gaps(site)).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-4']);
  expect(await site.as('ana').search('ownershipState = toDecide')).toEqual(['SHOP-1000']);
});

test('old work that only gets closed after the start stays silent', async () => {
  const site = await aTrackedSite();
  await site.as('ana').jira('POST', '/rest/api/3/issue/SHOP-3/transitions', { transition: { id: '31' } });
  await site.drain();
  expect(indexed(site, 'SHOP-3')).toMatchObject({ state: 'notTracked', gaps: 0 });
});

test('closed work that is only taken up again stays silent, also when it is edited later', async () => {
  const site = await aTrackedSite();
  await site.as('ana').jira('POST', '/rest/api/3/issue/SHOP-5/transitions', { transition: { id: '21' } });
  await site.drain();
  await site.as('ana').jira('PUT', '/rest/api/3/issue/SHOP-5', { fields: { summary: 'Taken up again' } });
  await site.advanceClock(2 * 86_400_000);
  await site.drain();
  expect(indexed(site, 'SHOP-5')).toMatchObject({ state: 'notTracked', gaps: 0 });
});

test('nobody gets dormant work tracked by taking its index away', async () => {
  const site = await aSite({
    epics: [{ key: 'SHOP-1', createdDaysAgo: 300, updatedDaysAgo: 200, stageDays: 250 }],
  });
  await nameAnaAndBen(site);
  await startTracking(site);
  expect(indexed(site, 'SHOP-1')).toMatchObject({ state: 'notTracked' });
  await site.as('chen').jira('DELETE', '/rest/api/3/issue/SHOP-1/properties/ownership');
  await site.as('chen').jira('PUT', '/rest/api/3/issue/SHOP-1', { fields: { summary: 'Edited' } });
  await site.drain();
  expect(indexed(site, 'SHOP-1')).toMatchObject({ state: 'notTracked', trackedSince: null });
});

test('an edit of ongoing work while the start is being applied does not leave it out', async () => {
  const site = await aSite({ epics });
  await nameAnaAndBen(site);
  await site.as('ana').do('startTracking', { agreementId: agreement });
  await site.as('chen').jira('PUT', '/rest/api/3/issue/SHOP-1', { fields: { summary: 'Edited' } });
  await site.advanceClock(1_000);
  await site.drain();
  expect(indexed(site, 'SHOP-1')).toMatchObject({ state: 'open' });
});

test('an epic that ships nothing is suspended, and speaks again when it is taken up', async () => {
  const site = await aTrackedSite();
  const transition = (id: string) =>
    site.as('ana').jira('POST', '/rest/api/3/issue/SHOP-1/transitions', { transition: { id } });
  await transition('51');
  await site.drain();
  expect(await gaps(site)).toEqual(['SHOP-2']);
  await transition('21');
  await site.drain();
  expect(await gaps(site)).toEqual(['SHOP-1', 'SHOP-2']);
});

test('when the agreement changes, epics without their own decision follow it', async () => {
  const site = await aTrackedSite();
  await bothAnswer(site, { rollout: productLead });
  await site.drain();
  expect(await gaps(site)).toEqual([]);
  expect(await site.as('ana').search('rolloutOwner = ana ORDER BY key ASC')).toEqual(['SHOP-1', 'SHOP-2']);
});

test('time alone makes a gap critical, on the day in the agreement', async () => {
  const site = await aSite({ epics: [{ key: 'SHOP-1', dueInDays: 16 }] });
  await nameAnaAndBen(site);
  await startTracking(site);
  expect(indexed(site, 'SHOP-1')).toMatchObject({ severity: 'warning', recheckOn: '2026-09-17' });
  await site.advanceClock(2 * 86_400_000);
  await site.drain();
  expect(indexed(site, 'SHOP-1')).toMatchObject({ severity: 'critical' });
});

test('the index is the same whatever a hidden answer says', async () => {
  const site = await aSite({ epics });
  await nameAnaAndBen(site);
  await site.as('ana').do('answerActivities', answers({ rollout: engineers }));
  await startTracking(site);
  const before = indexed(site, 'SHOP-1');
  expect(before).toMatchObject({ rollout: { state: 'open', reason: 'waiting' } });

  await site.as('ana').do('answerActivities', answers({ rollout: productLead }));
  await site.as('ben').do('startTracking', { agreementId: agreement });
  await site.drain();
  expect(indexed(site, 'SHOP-1')).toEqual(before);
});

test('starting again changes nothing', async () => {
  const site = await aTrackedSite();
  const before = await site.as('ana').do('openEpic', { issueId: idOf('SHOP-1') });
  await site.advanceClock(60_000);
  await site.as('ben').do('startTracking', { agreementId: agreement });
  await site.drain();
  expect(await site.as('ana').do('openEpic', { issueId: idOf('SHOP-1') })).toEqual(before);
});

test.each<[string, Who, object]>([
  ['a team member', 'chen', { code: 'FORBIDDEN', params: { reason: 'notLead' } }],
  ['the project administrator', 'gita', { code: 'FORBIDDEN', params: { reason: 'notLead' } }],
  ['someone who may only browse', 'ines', { code: 'FORBIDDEN' }],
  ['someone without access', 'eli', { code: 'NOT_FOUND' }],
])('%s starts nothing', async (_name, who, error) => {
  const site = await aSite({ epics });
  await nameAnaAndBen(site);
  expect(await site.as(who).refusal('startTracking', { agreementId: agreement })).toMatchObject(error);
  await site.drain();
  expect(indexed(site, 'SHOP-1')).toBeUndefined();
});
