import type { EpicFilter } from '../../src/domain/epic-filter';
import type { TermsChange } from '../../src/domain/terms-change';
import { engineers, notNeeded, productLead } from '../builders/answers';
import { activityId, issueId } from '../builders/ids';
import { idOf, shop, vault } from '../builders/world';
import { agreement, answers, bothAnswer, nameAnaAndBen, startTracking } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const on = { agreementId: agreement };
const change = (one: TermsChange) => ({ ...on, change: one });
const later = change({ kind: 'decideBy', value: 'done' });
const stop = change({ kind: 'stopTracking' });
const days = (value: number) => change({ kind: 'resultDays', activity: 'rollout', value });
const labelled = (...labels: string[]): EpicFilter => ({ labels, componentIds: [], typeIds: [] });

async function aTrackedSite(): Promise<TestSite> {
  const site = await aSite({ epics: [{ key: 'SHOP-1' }, { key: 'SHOP-2', labels: ['spike'] }] });
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers, experiment: notNeeded, feedback: productLead });
  await startTracking(site);
  return site;
}
const viewOf = async (site: TestSite) =>
  (await site.as('ines').do('openProject', { projectId: shop.id })).agreements[0];
const gaps = (site: TestSite) => site.as('ana').search('ownershipGaps > 0 ORDER BY key ASC');
const kindsOf = async (site: TestSite) =>
  (await site.as('ines').do('readHistory', on)).changes
    .slice(0, 2)
    .map(({ actor, items }) => [actor, ...items.map(({ kind }) => kind)]);

test('what weakens waits for the other lead, and changes no epic until then', async () => {
  const site = await aTrackedSite();
  const proposed = await site.as('ana').do('changeTerms', later);
  expect(proposed.terms.settings.decideBy).toBe('inProgress');
  expect(proposed.proposals).toMatchObject([{ side: 'product', by: 'ana', change: later.change }]);
  await site.drain();
  expect(await gaps(site)).toEqual(['SHOP-1', 'SHOP-2']);

  const agreed = await site.as('ben').do('changeTerms', later);
  expect(agreed).toMatchObject({ proposals: [], terms: { settings: { decideBy: 'done' } } });
  await site.drain();
  expect(await gaps(site)).toEqual([]);
  expect(await kindsOf(site)).toEqual([
    ['ben', 'termsChanged'],
    ['ana', 'termsProposed'],
  ]);
});

test('what strengthens holds at once, and the index follows', async () => {
  const site = await aTrackedSite();
  const spikes = change({ kind: 'shipsNothing', value: labelled('spike') });
  await site.as('ana').do('changeTerms', spikes);
  await site.as('ben').do('changeTerms', spikes);
  await site.drain();
  expect(await gaps(site)).toEqual(['SHOP-1']);

  const none = change({ kind: 'shipsNothing', value: labelled() });
  expect((await site.as('ben').do('changeTerms', none)).proposals).toEqual([]);
  await site.drain();
  expect(await gaps(site)).toEqual(['SHOP-1', 'SHOP-2']);
});

test('a proposal that changed meanwhile is not agreed to by agreeing to the old one', async () => {
  const site = await aTrackedSite();
  await site.as('ana').do('changeTerms', days(20));
  await site.as('ana').do('changeTerms', days(60));
  const { terms, proposals } = await site.as('ben').do('changeTerms', days(20));
  expect(terms.settings.resultDays.rollout).toBe(14);
  expect(proposals.map(({ side }) => side)).toEqual(['product', 'engineering']);
});

test('both propose the same at the same moment: it holds, once', async () => {
  const site = await aTrackedSite();
  await Promise.all([site.as('ana').do('changeTerms', later), site.as('ben').do('changeTerms', later)]);
  expect(await viewOf(site)).toMatchObject({ proposals: [], terms: { settings: { decideBy: 'done' } } });
  expect((await kindsOf(site)).map(([, ...kinds]) => kinds)).toEqual([['termsChanged'], ['termsProposed']]);
});

test('a proposal is declined by the other lead, and withdrawn by its own', async () => {
  const site = await aTrackedSite();
  await site.as('ana').do('changeTerms', days(20));
  await site.as('ana').do('changeTerms', later);
  const declined = await site.as('ben').do('declineProposal', { ...days(20), side: 'product' });
  expect(declined.proposals.map(({ change: { kind } }) => kind)).toEqual(['decideBy']);
  const withdrawn = await site.as('ana').do('declineProposal', { ...later, side: 'product' });
  expect(withdrawn.proposals).toEqual([]);
  expect(await kindsOf(site)).toEqual([
    ['ana', 'proposalDeclined'],
    ['ben', 'proposalDeclined'],
  ]);
});

test('agreeing to a proposal that was withdrawn meanwhile makes it nobody’s', async () => {
  const site = await aTrackedSite();
  await site.as('ana').do('changeTerms', later);
  await site.as('ana').do('declineProposal', { ...later, side: 'product' });
  const agreeing = { ...later, agreesWith: 'product' } as const;
  expect(await site.as('ben').refusal('changeTerms', agreeing)).toMatchObject({
    code: 'CONFLICT',
    current: { proposals: [] },
  });
  await site.as('ana').do('changeTerms', later);
  const agreed = await site.as('ben').do('changeTerms', agreeing);
  expect(agreed).toMatchObject({ proposals: [], terms: { settings: { decideBy: 'done' } } });
  // Sent twice, it is agreed all the same.
  expect(await site.as('ben').do('changeTerms', agreeing)).toMatchObject({ proposals: [] });
});

test('a proposal that says something else by now is not declined, and the lead sees it', async () => {
  const site = await aTrackedSite();
  await site.as('ana').do('changeTerms', days(20));
  await site.as('ana').do('changeTerms', days(60));
  const refusal = await site.as('ben').refusal('declineProposal', { ...days(20), side: 'product' });
  expect(refusal).toMatchObject({ code: 'CONFLICT', current: { proposals: [{ change: days(60).change }] } });
});

test('tracking stops when both want it, and starts again', async () => {
  const site = await aTrackedSite();
  expect((await site.as('ben').do('changeTerms', stop)).tracking).not.toBeNull();
  expect((await site.as('ana').do('changeTerms', stop)).tracking).toBeNull();
  await site.drain();
  expect(await gaps(site)).toEqual([]);
  expect(await kindsOf(site)).toEqual([
    ['ana', 'trackingStopped'],
    ['ben', 'termsProposed'],
  ]);

  await site.advanceClock(60_000);
  await startTracking(site);
  expect(await gaps(site)).toEqual(['SHOP-1', 'SHOP-2']);
});

test('an applies-to rule names labels, components and types of the project', async () => {
  const site = await aTrackedSite();
  const some = (filter: EpicFilter) =>
    change({ kind: 'appliesTo', activity: 'feedback', value: { kind: 'some', filter } });
  const refused = (filter: EpicFilter) => site.as('ana').refusal('changeTerms', some(filter));
  const bad = (field: string) => ({ code: 'BAD_INPUT', params: { field } });
  expect(await refused(labelled())).toEqual(bad('filter'));
  expect(await refused({ ...labelled('spike'), componentIds: ['99999'] })).toEqual(bad('componentIds'));
  expect(await refused({ ...labelled('spike'), typeIds: ['99999'] })).toEqual(bad('typeIds'));
  expect((await site.as('ana').do('changeTerms', some(labelled('spike')))).proposals).toHaveLength(1);
});

test('messages go through an issue of this project that the lead may see', async () => {
  const site = await aSite({ epics: [{ key: 'SHOP-1' }, { key: 'VAULT-2', in: vault }] });
  await nameAnaAndBen(site);
  const anchor = (id: string) => change({ kind: 'anchorIssue', value: issueId(id) });
  for (const id of [idOf('VAULT-2'), '99999']) {
    expect(await site.as('ana').refusal('changeTerms', anchor(id))).toMatchObject({ code: 'BAD_INPUT' });
  }
  const { terms } = await site.as('ana').do('changeTerms', anchor(idOf('SHOP-1')));
  expect(terms.settings.anchorIssueId).toBe(idOf('SHOP-1'));
});

test('a time zone that does not exist is refused, one that does makes the days', async () => {
  const site = await aTrackedSite();
  const zone = (value: string) => change({ kind: 'timeZone', value });
  expect(await site.as('ana').refusal('changeTerms', zone('Mars/Olympus'))).toMatchObject({
    code: 'BAD_INPUT',
  });
  const { terms } = await site.as('ben').do('changeTerms', zone('Pacific/Auckland'));
  expect(terms.settings.timeZone).toBe('Pacific/Auckland');
});

test('an activity that the other lead answered is not removed alone, and nothing tells what they said', async () => {
  const site = await aTrackedSite();
  await site.as('ben').do('answerActivities', answers({ spec: productLead }));
  const remove = change({ kind: 'removeActivity', activityId: activityId('spec') });
  const { activities, proposals } = await site.as('ana').do('changeTerms', remove);
  expect(activities.some(({ id }) => id === 'spec')).toBe(true);
  expect(proposals).toHaveLength(1);
});

test('two leads change different settings at the same time: neither is lost', async () => {
  const site = await aTrackedSite();
  await Promise.all([
    site.as('ana').do('changeTerms', days(7)),
    site.as('ben').do('changeTerms', change({ kind: 'decidedBy', value: 'bothLeads' })),
  ]);
  expect((await viewOf(site)).terms.settings).toMatchObject({
    decidedBy: 'bothLeads',
    resultDays: { rollout: 7 },
  });
});

test('two leads change the same setting: who comes second is told, and overwrites only what they saw', async () => {
  const site = await aTrackedSite();
  const ben = site.as('ben');
  const seen = days(14).change;
  await site.as('ana').do('changeTerms', { ...days(7), seen });
  expect(await ben.refusal('changeTerms', { ...days(10), seen })).toMatchObject({
    code: 'CONFLICT',
    current: { terms: { settings: { resultDays: { rollout: 7 } } } },
  });
  await ben.do('changeTerms', { ...days(7), seen });
  const { terms } = await ben.do('changeTerms', { ...days(5), seen: days(7).change });
  expect(terms.settings.resultDays.rollout).toBe(5);
});
