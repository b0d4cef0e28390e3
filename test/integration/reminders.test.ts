import { isUnanswering } from '../../src/domain/waiting';
import { addDays } from '../../src/domain/calendar';
import { engineers } from '../builders/answers';
import { today } from '../builders/epic';
import { accountId } from '../builders/ids';
import { idOf, shop } from '../builders/world';
import { agreement, answers, nameAnaAndBen } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const dayMs = 24 * 3_600_000;
const subject = 'SHOP: your answers are still missing';

/** It is Tuesday, and Ana has asked Ben. */
async function aSiteThatWaits(): Promise<TestSite> {
  const site = await aSite({ epics: [{ key: 'SHOP-1' }, { key: 'SHOP-2' }] });
  await nameAnaAndBen(site);
  await site.as('ana').do('answerActivities', answers({ rollout: engineers }));
  await site.drain();
  return site;
}

const reminders = (site: TestSite) => site.jira.world.inbox.filter((message) => message.subject === subject);

/** How many came on each of the days from tomorrow on. */
async function onEachDay(site: TestSite, days: number): Promise<number[]> {
  const counts: number[] = [];
  for (let day = 0; day < days; day += 1) {
    const before = reminders(site).length;
    await site.advanceClock(dayMs);
    await site.drain();
    counts.push(reminders(site).length - before);
  }
  return counts;
}

const waitingSince = async (site: TestSite) =>
  (await site.as('ines').do('openProject', { projectId: shop.id })).agreements[0].waitingSince;

test('a lead who does not answer is reminded after three and seven working days, then the page says so', async () => {
  const site = await aSiteThatWaits();
  expect(await onEachDay(site, 9)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 1]);
  expect(reminders(site).map(({ to }) => to)).toEqual(['ben', 'ben']);
  const page =
    /^Open the matrix: http\S+\/jira\/software\/c\/projects\/SHOP\/apps\/\S+\/matrix\?agreement=0$/m;
  expect(reminders(site).every(({ text }) => page.test(text))).toBe(true);
  const { engineering = '', ...rest } = await waitingSince(site);
  expect(engineering.slice(0, 10)).toBe(today);
  expect(rest).toEqual({});
  expect(isUnanswering(addDays(today, 9), engineering, 'UTC')).toBe(true);
  expect(await onEachDay(site, 3)).toEqual([0, 0, 0]);
  const { changes } = await site.as('ines').do('readHistory', { agreementId: agreement });
  expect(changes).toHaveLength(2);
});

test('who answers is reminded no more', async () => {
  const site = await aSiteThatWaits();
  expect(await onEachDay(site, 3)).toEqual([0, 0, 1]);
  await site.as('ben').do('answerActivities', answers({ rollout: engineers }));
  expect(await waitingSince(site)).toEqual({});
  expect(await onEachDay(site, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test('the successor of a lead who never answered gets the same time', async () => {
  const site = await aSiteThatWaits();
  await onEachDay(site, 8);
  const leads = { product: accountId('ana'), engineering: accountId('chen') };
  await site.as('gita').do('nameLeads', { agreementId: agreement, ...leads });
  expect(await onEachDay(site, 4)).toEqual([0, 0, 0, 0]);
  expect(await onEachDay(site, 1)).toEqual([1]);
  expect(reminders(site).at(-1)?.to).toBe('chen');
});

test.each(['duplicate', 'late duplicate'])('a job that comes twice reminds once: %s', async (kind) => {
  const site = await aSiteThatWaits();
  await onEachDay(site, 2);
  site.faults.add({
    delivery: 'queue',
    effect: { kind: 'duplicate', ...(kind !== 'duplicate' && { milliseconds: 3_600_000 }) },
  });
  await onEachDay(site, 1);
  site.faults.clear();
  expect(reminders(site)).toHaveLength(1);
});

test('a job that dies after sending sends no second one', async () => {
  const site = await aSiteThatWaits();
  await onEachDay(site, 2);
  site.faults.add({ remote: 'jira', path: /\/notify/, times: 1, effect: { kind: 'crash' } });
  await onEachDay(site, 2);
  expect(reminders(site)).toHaveLength(1);
});

test('a job that dies before it stored that it reminds does it an hour later', async () => {
  const site = await aSiteThatWaits();
  await onEachDay(site, 2);
  site.faults.add({
    remote: 'kvs',
    path: /\/transaction/,
    times: 1,
    effect: { kind: 'status', status: 409 },
  });
  await onEachDay(site, 1);
  expect(reminders(site)).toHaveLength(1);
});

test('messages about the project go through its anchor, where the person may see it', async () => {
  const site = await aSiteThatWaits();
  const anchor = { kind: 'anchorIssue', value: idOf('SHOP-1') } as const;
  await site.as('ana').do('changeTerms', { agreementId: agreement, change: anchor });
  await onEachDay(site, 3);
  expect(reminders(site)[0]?.issueId).toBe(idOf('SHOP-1'));

  await site.as('gita').jira('DELETE', '/rest/api/3/issue/SHOP-1');
  await onEachDay(site, 6);
  expect(reminders(site)[1]?.issueId).toBe(idOf('SHOP-2'));
});

test('what Jira was too busy to take comes later', async () => {
  const site = await aSiteThatWaits();
  await onEachDay(site, 2);
  site.faults.add({
    remote: 'jira',
    path: /\/notify/,
    times: 1,
    effect: { kind: 'status', status: 429, retryAfterSeconds: 600 },
  });
  await onEachDay(site, 1);
  expect(reminders(site)).toHaveLength(1);
});
