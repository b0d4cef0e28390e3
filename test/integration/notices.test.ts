import { dataScience, engineeringLead, engineers, person, productLead } from '../builders/answers';
import { today } from '../builders/epic';
import { accountId } from '../builders/ids';
import { idOf } from '../builders/world';
import { agreement, answers, bothAnswer, nameAnaAndBen, startTracking } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const rollout = { issueId: idOf('SHOP-1'), activity: 'rollout' } as const;

async function aQuietSite(): Promise<TestSite> {
  const site = await aSite();
  await nameAnaAndBen(site);
  await forget(site);
  return site;
}

async function aTrackedSite(): Promise<TestSite> {
  const site = await aSite();
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers, feedback: productLead });
  await startTracking(site);
  await forget(site);
  return site;
}

async function forget(site: TestSite): Promise<void> {
  await site.drain();
  site.jira.world.inbox.length = 0;
}

/** Who was told what since, in the order of their names. */
async function told(site: TestSite): Promise<[string, string][]> {
  await site.drain();
  return site.jira.world.inbox.map(({ to, subject }): [string, string] => [to, subject]).sort();
}

const asked = ['ben', 'SHOP: who owns the work after the code?'];
const owns = (who: string) => [who, 'You own work on SHOP-1'];
const objected = (who: string) => [who, 'SHOP-1: the other lead sees it differently'];

test('the same answer sent three times asks Ben once', async () => {
  const site = await aQuietSite();
  for (let time = 0; time < 3; time += 1) {
    await site.as('ana').do('answerActivities', answers({ rollout: engineers }));
  }
  expect(await told(site)).toEqual([asked]);
});

test.each([
  ['de_DE', 'SHOP: Wer ist für die Arbeit nach dem Code zuständig?'],
  ['ja_JP', 'SHOP: コード完成後の作業は誰が担当しますか？'],
  ['fr_FR', 'SHOP: who owns the work after the code?'],
])('Ben, whose language is %s, is asked in it where the app speaks it', async (locale, subject) => {
  const site = await aQuietSite();
  site.jira.administration.chooseLanguage('ben', locale);
  await site.as('ana').do('answerActivities', answers({ rollout: engineers }));
  expect(await told(site)).toEqual([['ben', subject]]);
});

test('an answer changed before Ben gave his is no new question', async () => {
  const site = await aQuietSite();
  await site.as('ana').do('answerActivities', answers({ rollout: engineers }));
  await site.as('ana').do('answerActivities', answers({ rollout: dataScience }));
  expect(await told(site)).toEqual([asked]);
});

test('an answer to what Ben has answered already asks him nothing', async () => {
  const site = await aQuietSite();
  await site.as('ben').do('answerActivities', answers({ rollout: engineers }));
  await forget(site);
  await site.as('ana').do('answerActivities', answers({ rollout: dataScience }));
  expect(await told(site)).toEqual([]);
});

test('naming Chen twice at the same time tells Chen once', async () => {
  const site = await aTrackedSite();
  const naming = { ...rollout, accountId: accountId('chen') };
  await Promise.all([site.as('ben').do('nameOwner', naming), site.as('ben').do('nameOwner', naming)]);
  expect(await told(site)).toEqual([owns('chen')]);
});

test('the same decision sent twice at the same time tells the new owner once', async () => {
  const site = await aTrackedSite();
  const decision = { ...rollout, answer: person('chen') };
  await Promise.all([site.as('ana').do('decideEpic', decision), site.as('ana').do('decideEpic', decision)]);
  expect(await told(site)).toEqual([owns('chen')]);
});

test('a lead who is made owner by their position is told so, and nothing else', async () => {
  const site = await aTrackedSite();
  await site.as('ana').do('decideEpic', { ...rollout, answer: engineeringLead });
  expect(await told(site)).toEqual([owns('ben')]);
});

test('a lead who takes the work over is told nothing, and the other lead waits for the daily message', async () => {
  const site = await aTrackedSite();
  await site.as('ana').do('decideEpic', { ...rollout, answer: productLead });
  await site.as('ana').do('decideEpic', { ...rollout, answer: null });
  expect(await told(site)).toEqual([]);
});

test('of an objection, and of work passed back, whoever covers for a lead today is told, too', async () => {
  const site = await aTrackedSite();
  const away = { accountId: accountId('ana'), from: today, to: today, cover: accountId('chen') };
  await site.as('ana').do('enterAbsence', { agreementId: agreement, ...away });
  await site.as('ana').do('decideEpic', { ...rollout, answer: person('farah') });
  await forget(site);
  await site.as('farah').do('respondAsOwner', { ...rollout, accept: false });
  expect((await told(site)).map(([to]) => to)).toEqual(['ana', 'ben', 'chen']);

  await forget(site);
  await site.as('ben').do('decideEpic', { ...rollout, answer: productLead });
  expect(await told(site)).toEqual([objected('ana'), objected('chen')]);
});

test('an objection is told to the other lead; who it names owns nothing before it is settled', async () => {
  const site = await aTrackedSite();
  await site.as('ana').do('decideEpic', { ...rollout, answer: person('chen') });
  await forget(site);
  await site.as('ben').do('decideEpic', { ...rollout, answer: person('farah') });
  expect(await told(site)).toEqual([objected('ana')]);

  await forget(site);
  await site.as('ana').do('decideEpic', { ...rollout, answer: person('farah') });
  expect(await told(site)).toEqual([owns('farah')]);
});

test.each(['duplicate', 'late duplicate'])('a job that comes twice tells once: %s', async (kind) => {
  const site = await aTrackedSite();
  site.faults.add({
    delivery: 'queue',
    effect: { kind: 'duplicate', ...(kind !== 'duplicate' && { milliseconds: 3_600_000 }) },
  });
  await site.as('ben').do('nameOwner', { ...rollout, accountId: accountId('chen') });
  await site.drain();
  await site.advanceClock(2 * 3_600_000);
  expect(await told(site)).toEqual([owns('chen')]);
});

test('a job that dies after it told tells no second time', async () => {
  const site = await aTrackedSite();
  site.faults.add({ remote: 'jira', path: /\/notify/, times: 1, effect: { kind: 'crash' } });
  await site.as('ben').do('nameOwner', { ...rollout, accountId: accountId('chen') });
  await site.drain();
  await site.advanceClock(2 * 3_600_000);
  expect(await told(site)).toEqual([owns('chen')]);
});

test('what Jira was too busy to take is told later', async () => {
  const site = await aTrackedSite();
  site.faults.add({
    remote: 'jira',
    path: /\/notify/,
    times: 1,
    effect: { kind: 'status', status: 429, retryAfterSeconds: 600 },
  });
  await site.as('ben').do('nameOwner', { ...rollout, accountId: accountId('chen') });
  await site.drain();
  await site.advanceClock(2 * 3_600_000);
  expect(await told(site)).toEqual([owns('chen')]);
});

test('what Jira refuses to tell is not tried again', async () => {
  const site = await aTrackedSite();
  const refused = { kind: 'status', status: 400 } as const;
  site.faults.add({ remote: 'jira', functionKey: 'run-job', path: /viewissue/, effect: refused });
  await site.as('ben').do('nameOwner', { ...rollout, accountId: accountId('chen') });
  await site.settled();
  expect(site.platformView().queue).toEqual([]);
});

test('what Jira could not take for a quarter of an hour is told then', async () => {
  const site = await aTrackedSite();
  const broken = { kind: 'status', status: 503 } as const;
  const stop = site.faults.add({ remote: 'jira', functionKey: 'run-job', path: /viewissue/, effect: broken });
  await site.as('ben').do('nameOwner', { ...rollout, accountId: accountId('chen') });
  await site.settled();
  await site.advanceClock(15 * 60_000);
  stop();
  await site.advanceClock(3_600_000);
  expect(await told(site)).toEqual([owns('chen')]);
});
