import type { PortfolioEntry } from '../../src/contract';
import { countedJql } from '../../src/contract/ownership-jql';
import { engineers, productLead } from '../builders/answers';
import { agreementId } from '../builders/ids';
import { idOf, shop, vault, type Who, type WorldIssue } from '../builders/world';
import { agreement, answers, bothAnswer, named, nameAnaAndBen } from '../support/first-path';
import { aTrackedSite, epicsInProgress, hours } from '../support/indexed-site';
import { aSite, type TestSite } from '../support/site';

const portfolio = async (site: TestSite, who: Who = 'ines') => await site.as(who).do('readPortfolio', {});
async function only(site: TestSite, who?: Who): Promise<PortfolioEntry> {
  const { agreements } = await portfolio(site, who);
  expect(agreements).toHaveLength(1);
  const [entry] = agreements;
  if (!entry) throw new Error('nothing there');
  return entry;
}

const minutes = (site: TestSite, count: number) => site.advanceClock(count * 60_000);

test('a team that has only named its leads stands there as not started', async () => {
  const site = await aSite();
  expect(await portfolio(site)).toEqual({ agreements: [], cursor: null, counting: false });
  await nameAnaAndBen(site);
  await site.drain();
  expect(await only(site)).toMatchObject({
    project: { id: shop.id, key: 'SHOP' },
    name: null,
    leads: { product: 'ana', engineering: 'ben' },
    postCode: { rollout: 'unanswered' },
    trackingSince: null,
    counts: null,
  });
});

test('it tells how far the leads are with the three questions, and no hidden answer', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers });
  await site.as('ana').do('answerActivities', answers({ experiment: engineers, feedback: productLead }));
  await site.as('ben').do('answerActivities', answers({ feedback: engineers }));
  await site.drain();
  const entry = await only(site);
  expect(entry.postCode).toEqual({ rollout: 'inForce', experiment: 'waiting', feedback: 'differs' });
  expect(JSON.stringify(entry)).not.toContain('engineers');
});

const epics: readonly WorldIssue[] = [
  { key: 'SHOP-1', dueInDays: 5 },
  { key: 'SHOP-2' },
  { key: 'SHOP-3', dueInDays: 25 },
  { key: 'SHOP-4', dueInDays: 60 },
  { key: 'SHOP-5', stage: 'done', stageDays: 3, dueInDays: 4 },
  { key: 'SHOP-6', stage: 'toDo', createdDaysAgo: 300, updatedDaysAgo: 200, stageDays: 300 },
];

test('its numbers are those that Jira finds by the searches they lead to', async () => {
  const site = await aTrackedSite(epics);
  await site.as('ana').do('answerShipsNothing', { issueIds: [idOf('SHOP-4')], value: true });
  await hours(site, 24);
  const entry = await only(site);
  expect(entry.counts).toMatchObject({
    tracked: 4,
    critical: 1,
    warning: 2,
    dueSoon: 2,
    notNeeded: { rollout: 1, experiment: 1, feedback: 1 },
  });
  const found = (jql: string) => site.as('ines').search(jql);
  expect(await found(countedJql.tracked(entry))).toHaveLength(4);
  expect(await found(countedJql.critical(entry))).toEqual(['SHOP-1']);
  expect(await found(countedJql.warning(entry))).toHaveLength(2);
  expect((await found(countedJql.dueSoon(entry))).toSorted()).toEqual(['SHOP-1', 'SHOP-3']);
  expect(await found(countedJql.notNeeded(entry, 'feedback'))).toEqual(['SHOP-4']);
});

test('who may not browse a project learns nothing of it, not even that it is there', async () => {
  const site = await aTrackedSite(epics);
  const hidden = agreementId(`${vault.id}:0`);
  await site.as('hugo').do('nameLeads', { ...named('hugo', 'hugo'), engineering: null, agreementId: hidden });
  await site.drain();
  for (const who of ['ana', 'ines', 'gita'] as const) {
    const seen = await portfolio(site, who);
    expect(seen.agreements.map(({ agreementId: id }) => id)).toEqual([agreement]);
    expect(JSON.stringify(seen)).not.toContain('VAULT');
  }
  expect((await portfolio(site, 'hugo')).agreements).toHaveLength(2);
  expect(await portfolio(site, 'eli')).toEqual({ agreements: [], cursor: null, counting: false });
});

test('numbers that have grown old are shown, and counted anew for the next look', async () => {
  const site = await aTrackedSite(epicsInProgress(2));
  await hours(site, 1);
  await portfolio(site);
  await site.settled();
  await site
    .as('ben')
    .do('decideEpic', { issueId: idOf('SHOP-1'), activity: 'rollout', answer: productLead });
  await site.settled();
  expect(await portfolio(site)).toMatchObject({ counting: false, agreements: [{ counts: { warning: 2 } }] });
  await minutes(site, 20);
  expect(await portfolio(site)).toMatchObject({ counting: true, agreements: [{ counts: { warning: 2 } }] });
  await site.settled();
  expect(await portfolio(site)).toMatchObject({ counting: false, agreements: [{ counts: { warning: 1 } }] });
});

test('however many look at old numbers, they are counted once', async () => {
  const site = await aTrackedSite(epicsInProgress(1));
  await minutes(site, 20);
  await Promise.all((['ana', 'ben', 'ines'] as const).map((who) => portfolio(site, who)));
  site.counters.reset();
  await site.settled();
  const counted = site.counters.totals().filter(({ path }) => path.includes('approximate-count'));
  expect(counted.reduce((sum, { calls }) => sum + calls, 0)).toBe(7);
});

test('with the day the numbers are counted anew, and written only where they are others', async () => {
  const site = await aTrackedSite([{ key: 'SHOP-1', dueInDays: 16 }]);
  const before = await only(site);
  await hours(site, 24);
  expect(site.platformView().storage.find(({ entityName }) => entityName === 'summary')?.value).toMatchObject(
    {
      doc: { counts: before.counts },
    },
  );
  await hours(site, 48);
  expect(await only(site)).toMatchObject({ counts: { critical: 1, warning: 0 } });
});

test('each team of a project has its line, which goes with it', async () => {
  const site = await aTrackedSite(epicsInProgress(1));
  const scope = { labels: ['payments'], componentIds: [], typeIds: [] };
  await site.as('gita').do('addAgreement', { projectId: shop.id, name: 'Payments', scope });
  await site.drain();
  const { agreements } = await portfolio(site);
  expect(agreements.map(({ name }) => name)).toEqual([null, 'Payments']);
  await site.as('gita').do('removeAgreement', { agreementId: agreementId(`${shop.id}:1`) });
  await site.drain();
  expect((await portfolio(site)).agreements.map(({ name }) => name)).toEqual([null]);
});

test('once tracking has stopped nothing is counted', async () => {
  const site = await aTrackedSite(epicsInProgress(1));
  const stop = { agreementId: agreement, change: { kind: 'stopTracking' } } as const;
  await site.as('ana').do('changeTerms', stop);
  await site.as('ben').do('changeTerms', stop);
  await site.drain();
  expect(await only(site)).toMatchObject({ trackingSince: null, counts: null });
});

test('a job that comes twice writes the same', async () => {
  const site = await aSite();
  site.faults.add({ delivery: 'queue', effect: { kind: 'duplicate' } });
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers, experiment: engineers, feedback: engineers });
  await site.drain();
  expect(await only(site)).toMatchObject({ postCode: { rollout: 'inForce' } });
});

test('a cursor of somebody else is none', async () => {
  const site = await aSite();
  expect(await site.as('ana').refusal('readPortfolio', { cursor: 'made up' })).toMatchObject({
    code: 'BAD_INPUT',
  });
});

test('what people decide is projected beside the counting, not after it', async () => {
  const site = await aTrackedSite(epicsInProgress(1));
  await minutes(site, 20);
  await portfolio(site);
  await site
    .as('ben')
    .do('decideEpic', { issueId: idOf('SHOP-1'), activity: 'rollout', answer: productLead });
  const waiting = site.platformView().queue.flatMap(({ event: { concurrency } }) => concurrency ?? []);
  expect(waiting).toHaveLength(2);
  expect(new Set(waiting.map(({ key }) => key)).size).toBe(2);
});

test('a team whose record got lost stands there a day later', async () => {
  const site = await aSite();
  const found = site.faults.add({ delivery: 'queue', effect: { kind: 'drop' } });
  await nameAnaAndBen(site);
  await site.drain();
  found();
  expect((await portfolio(site)).agreements).toEqual([]);
  await hours(site, 24);
  expect(await only(site)).toMatchObject({ leads: { product: 'ana', engineering: 'ben' } });
});
