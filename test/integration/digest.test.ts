import { addDays } from '../../src/domain/calendar';
import { engineers, person } from '../builders/answers';
import { today } from '../builders/epic';
import { accountId, activityId, agreementId } from '../builders/ids';
import { idOf, shop, type Who } from '../builders/world';
import { agreement, answers } from '../support/first-path';
import type { TestSite } from '../support/site';
import { aTrackedSite, told } from '../support/tracked-site';

jest.setTimeout(60_000);

const dayMs = 24 * 3_600_000;
const epic = { issueId: idOf('SHOP-1') } as const;

const choose = (site: TestSite, who: Who, rhythm: 'daily' | 'weekly' | null) =>
  site.as(who).do('chooseDigest', { agreementId: agreement, rhythm });

async function day(site: TestSite, days = 1): Promise<void> {
  await site.advanceClock(days * dayMs);
  await site.drain();
}

/** The digests, as [to, subject]. */
const digests = async (site: TestSite) =>
  (await told(site)).filter(([, subject]) => /waits? for you|due soon|what is new/.test(subject));

const lastTo = (site: TestSite, who: Who) => site.jira.world.inbox.findLast(({ to }) => to === who);

/** It is Tuesday. Ana wants it daily; nobody is named for the rollout and the experiment, and Ana owns feedback. */
async function aSiteWithReader(): Promise<TestSite> {
  const site = await aTrackedSite();
  await choose(site, 'ana', 'daily');
  return site;
}

test('tells who chose it what is new and what waits, and nobody else', async () => {
  const site = await aSiteWithReader();
  await site.as('ben').do('answerActivities', answers({ spec: engineers }));
  await day(site);
  expect(site.jira.world.inbox).toHaveLength(1);
  const message = lastTo(site, 'ana');
  expect(message?.subject).toMatch(/^SHOP: \d+ things wait for you$/);
  expect(message?.text).toContain('One activity waits for your answer.');
  expect(message?.text).toContain('Will there be an experiment?');
  expect(message?.text).toContain('New answers: Spec (PRD) to final.');
  // Rule 1: that he answered, not what.
  expect(message?.text).not.toMatch(/engineers/i);
  expect(message?.html).toContain('/browse/SHOP-1"');
  expect(message?.html).toContain('/matrix?agreement=0"');
  expect(message?.html).toContain('/settings?agreement=0&amp;part=digest"');
});

test('says nothing when there is nothing that the last one did not say', async () => {
  const site = await aSiteWithReader();
  await day(site);
  expect(await digests(site)).toHaveLength(1);
  await day(site);
  expect(await digests(site)).toEqual([]);
  await site.as('ben').do('nameOwner', { ...epic, activity: 'rollout', accountId: accountId('chen') });
  await told(site);
  await day(site);
  expect((await digests(site)).map(([to]) => to)).toEqual(['ana']);
});

test('nothing is new that the reader did', async () => {
  const site = await aSiteWithReader();
  await day(site);
  await told(site);
  await site.as('ana').do('setNote', {
    agreementId: agreement,
    activityId: activityId('spec'),
    text: 'Ends when it is final',
    seenAt: null,
  });
  await day(site);
  expect(await digests(site)).toEqual([]);
});

test('comes on working days, or on Mondays', async () => {
  const site = await aSiteWithReader();
  await choose(site, 'ben', 'weekly');
  const came: string[] = [];
  for (let days = 1; days <= 7; days += 1) {
    await site.as('farah').do('suggestOwner', {
      ...epic,
      activity: 'rollout',
      answer: days % 2 === 0 ? person('chen') : person('farah'),
    });
    await day(site);
    const weekday = new Date(`${addDays(today, days)}T00:00:00Z`).toLocaleDateString('en', {
      weekday: 'short',
    });
    came.push(...(await digests(site)).map(([to]) => `${weekday} ${to}`));
  }
  expect(came).toEqual(['Wed ana', 'Thu ana', 'Fri ana', 'Mon ana', 'Mon ben', 'Tue ana']);
});

test('an owner is told of their own work only', async () => {
  const site = await aSiteWithReader();
  await site.as('ben').do('nameOwner', { ...epic, activity: 'rollout', accountId: accountId('chen') });
  await site
    .as('chen')
    .do('expectResult', { ...epic, activity: 'rollout', on: addDays(today, 3), seen: null });
  await told(site);
  await choose(site, 'chen', 'daily');
  await choose(site, 'farah', 'daily');
  await day(site);
  const message = lastTo(site, 'chen');
  expect(message?.subject).toBe('SHOP: results are due soon');
  expect(message?.text).toContain('The rollout’s result is expected by');
  expect(message?.text).not.toContain('experiment');
  expect(lastTo(site, 'farah')).toBeUndefined();
});

describe('sent at most once', () => {
  test.each(['duplicate', 'late duplicate'])('when its job comes twice: %s', async (kind) => {
    const site = await aSiteWithReader();
    site.faults.add({
      delivery: 'queue',
      effect: { kind: 'duplicate', ...(kind !== 'duplicate' && { milliseconds: 3_600_000 }) },
    });
    await day(site);
    expect(await digests(site)).toHaveLength(1);
  });

  test('when the round comes twice', async () => {
    const site = await aSiteWithReader();
    site.clock.advance(dayMs);
    await Promise.all([site.runScheduled('hourly'), site.runScheduled('hourly')]);
    expect(await digests(site)).toHaveLength(1);
  });

  test.each([
    ['dies before', { kind: 'status', status: 500 }, 0],
    ['dies after', { kind: 'crash' }, 1],
  ] as const)(
    'when the job %s it was sent; what was not told is told the next day',
    async (_when, effect, sent) => {
      const site = await aSiteWithReader();
      site.faults.add({ remote: 'jira', path: /\/notify/, times: 1, effect });
      await day(site);
      expect(await digests(site)).toHaveLength(sent);
      await day(site);
      expect(await digests(site)).toHaveLength(1);
      await day(site);
      expect(await digests(site)).toEqual([]);
    },
  );

  test('and a little later where Jira was too busy to take it', async () => {
    const site = await aSiteWithReader();
    site.faults.add({
      remote: 'jira',
      path: /\/notify/,
      times: 1,
      effect: { kind: 'status', status: 429, retryAfterSeconds: 600 },
    });
    await day(site);
    expect(await digests(site)).toHaveLength(1);
    await day(site);
    expect(await digests(site)).toEqual([]);
  });

  test('and later where it could not be stored', async () => {
    const site = await aSiteWithReader();
    site.faults.add({
      remote: 'kvs',
      path: /\/transaction/,
      times: 8,
      effect: { kind: 'status', status: 409 },
    });
    await day(site);
    expect(await digests(site)).toHaveLength(1);
  });
});

describe('hides what Jira hides', () => {
  test('who may no longer browse the project gets nothing', async () => {
    const site = await aSiteWithReader();
    const roles = site.jira.world.projects[shop.id]?.roles;
    if (roles) roles.members = roles.members.filter((who) => who !== 'ana');
    await day(site, 2);
    expect(await digests(site)).toEqual([]);
  });

  test('an epic with a security level is counted, not named', async () => {
    const site = await aTrackedSite({}, [{ key: 'SHOP-1' }, { key: 'SHOP-2' }]);
    site.jira.administration.restrictIssue('SHOP-2', ['app', 'ben']);
    await choose(site, 'ana', 'daily');
    await choose(site, 'ben', 'daily');
    await day(site);
    expect(lastTo(site, 'ben')?.text).toContain('SHOP-2');
    const text = lastTo(site, 'ana')?.text ?? '';
    expect(text).toContain('SHOP-1');
    expect(text).not.toContain('SHOP-2');
    expect(text).toContain('more on the Epics page');
  });
});

test('a warning that the reader hides is not told', async () => {
  const site = await aTrackedSite();
  await choose(site, 'ana', 'daily');
  await site.as('ana').do('hideWarning', { ...epic, activity: 'experiment', warning: 'unasked' });
  await day(site);
  expect(lastTo(site, 'ana')?.text ?? '').not.toContain('experiment');
});

test('the preview says what will be sent, in the words of the message', async () => {
  const site = await aSiteWithReader();
  await site.as('ben').do('answerActivities', answers({ spec: engineers }));
  const { choice, message } = await site
    .as('ana')
    .do('readDigest', { agreementId: agreement, rhythm: 'daily' });
  expect(choice).toEqual({ rhythm: 'daily', dueAt: `${addDays(today, 1)}T08:00:00.000Z` });
  await day(site);
  const sent = lastTo(site, 'ana');
  expect(message?.subject).toBe(sent?.subject);
  const lines = message?.parts.flatMap((part) => part.lines.map(({ text }) => text)) ?? [];
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(sent?.text).toContain(line);
  expect(await site.as('ana').do('readDigest', { agreementId: agreement, rhythm: 'daily' })).toMatchObject({
    message: null,
  });
});

test('nobody else learns of a choice, and an export does not tell', async () => {
  const site = await aSiteWithReader();
  await site.as('ines').do('hideWarning', { ...epic, activity: 'experiment', warning: 'unnamed' });
  const mine = await site.as('ines').do('openEpic', epic);
  expect(mine.viewer.hidden).toEqual([{ ...epic, activity: 'experiment', warning: 'unnamed' }]);
  expect((await site.as('ana').do('openEpic', epic)).viewer.hidden).toEqual([]);
  expect((await site.as('ana').do('openProject', { projectId: shop.id })).hidden).toEqual([]);
  const { part } = await site.as('ana').do('exportProject', { projectId: shop.id });
  expect(JSON.stringify(part)).not.toMatch(/digest|hidden|rhythm/);
  const { changes } = await site.as('ana').do('readHistory', { agreementId: agreement });
  expect(JSON.stringify(changes)).not.toContain('ines');
});

test('with a closed account, and with a deleted project, the choices go', async () => {
  const site = await aSiteWithReader();
  await choose(site, 'ines', 'daily');
  const kept = () =>
    JSON.stringify(site.platformView().storage.filter((each) => each.entityName === 'person'));
  expect(kept()).toContain('ines');
  site.jira.administration.closeAccount('ines');
  await day(site, 8);
  expect(JSON.stringify(site.platformView().storage)).not.toContain('"ines');
  expect(kept()).toContain('ana');
  site.jira.world.globalPermissions['ADMINISTER'] = ['gita'];
  await site.as('gita').jira('DELETE', `/rest/api/3/project/${shop.id}?enableUndo=false`);
  await day(site);
  expect(kept()).toBe('[]');
});

test('a digest about an agreement that was removed ends in silence', async () => {
  const site = await aTrackedSite();
  const scope = { labels: ['mobile'], componentIds: [], typeIds: [] };
  await site.as('gita').do('addAgreement', { projectId: shop.id, name: 'Mobile', scope });
  const id = agreementId(`${shop.id}:1`);
  await site.as('ines').do('chooseDigest', { agreementId: id, rhythm: 'daily' });
  await site.as('gita').do('removeAgreement', { agreementId: id });
  await day(site, 2);
  expect(lastTo(site, 'ines')).toBeUndefined();
  expect(site.platformView().queue).toEqual([]);
  const kept = site.platformView().storage.filter(({ entityName }) => entityName === 'person');
  expect(kept).toMatchObject([{ value: { digestAt: 'never' } }]);
});
