import { addDays } from '../../src/domain/calendar';
import type { Result } from '../../src/domain/result';
import { engineeringLead, notNeeded, person, productLead } from '../builders/answers';
import { today } from '../builders/epic';
import { accountId } from '../builders/ids';
import { idOf } from '../builders/world';
import { bothAnswer } from '../support/first-path';
import { aTrackedSite, daysLater, epicHistory, indexed, told } from '../support/tracked-site';

const issueId = idOf('SHOP-1');
const rollout = { issueId, activity: 'rollout' } as const;
const canary: Result = { activity: 'rollout', stage: 'canary', link: 'https://flags.example/checkout' };
const full: Result = { activity: 'rollout', stage: 'full' };
const record = (result: Result, seenAt: string | null = null) => ({ issueId, result, seenAt });
const chens = () => aTrackedSite({ rollout: person('chen') });
const on = (days: number) => addDays(today, days);

test('a step on the way keeps the owner; a final result closes the work with them, and tells nobody', async () => {
  const site = await chens();
  const view = await site.as('chen').do('recordResult', record(canary));
  const recorded = view.decisions.rollout?.recorded;
  expect(recorded).toMatchObject({ result: canary, by: 'chen' });
  expect(await indexed(site)).toMatchObject({ rollout: { state: 'owned', owner: 'chen', result: 'canary' } });

  await bothAnswer(site, { rollout: engineeringLead });
  expect(await indexed(site)).toMatchObject({ rollout: { owner: 'chen' } });

  const closed = await site.as('ana').do('recordResult', record(full, recorded?.at));
  expect(closed.decisions.rollout?.closed).toMatchObject({ result: full, by: 'ana', accountId: 'chen' });
  const index = await indexed(site);
  expect(index).toMatchObject({ rollout: { state: 'closed', owner: 'chen', result: 'full' } });
  expect(JSON.stringify(index)).not.toContain('flags.example');
  expect(await site.as('ana').search('rolloutState = closed AND rolloutOwner = chen')).toEqual(['SHOP-1']);
  expect(await epicHistory(site)).toEqual([
    ['ana', 'resultRecorded', 'workClosed'],
    ['chen', 'resultRecorded', 'ownerAccepted'],
  ]);
  expect(await told(site)).toEqual([]);
});

test('what is closed is frozen, until a lead reopens it', async () => {
  const site = await chens();
  await site.as('chen').do('recordResult', record(full));
  const closed = { code: 'CLOSED', current: { decisions: { rollout: { closed: { accountId: 'chen' } } } } };
  const [ana, chen] = [site.as('ana'), site.as('chen')];
  const refusals = [
    await ana.refusal('decideEpic', { ...rollout, answer: productLead }),
    await ana.refusal('decideEpic', { ...rollout, answer: null }),
    await ana.refusal('nameOwner', { ...rollout, accountId: accountId('farah') }),
    await chen.refusal('suggestOwner', { ...rollout, answer: person('farah') }),
    await chen.refusal('respondAsOwner', { ...rollout, accept: false }),
    await chen.refusal('expectResult', { ...rollout, on: on(3), seen: null }),
    await chen.refusal('recordResult', record(canary)),
    await chen.refusal('closeWithoutResult', { ...rollout, reason: 'Again' }),
    await ana.refusal('snoozeWarning', { ...rollout, snooze: { until: on(3), reason: 'Later' } }),
  ];
  for (const refusal of refusals) expect(refusal).toMatchObject(closed);
  await bothAnswer(site, { rollout: notNeeded });
  expect(await indexed(site)).toMatchObject({ rollout: { state: 'closed', owner: 'chen' } });

  expect(await chen.refusal('reopenWork', rollout)).toMatchObject({ params: { reason: 'notLead' } });
  const view = await site.as('ben').do('reopenWork', rollout);
  expect(view.decisions.rollout).toMatchObject({ recorded: { result: full }, reopened: { by: 'ben' } });
  expect(await indexed(site)).toMatchObject({ rollout: { state: 'owned', owner: 'chen' } });
  expect(await epicHistory(site)).toContainEqual(['ben', 'workReopened']);
});

test('what is sent twice by the same person is recorded once, and is no conflict', async () => {
  const site = await chens();
  const chen = site.as('chen');
  await chen.do('recordResult', record(canary));
  const again = await chen.do('recordResult', record(canary));
  const seenAt = again.decisions.rollout?.recorded?.at ?? null;
  const twice = await Promise.all([
    chen.invoke('recordResult', record(full, seenAt)),
    chen.invoke('recordResult', record(full, seenAt)),
  ]);
  expect(twice).toMatchObject([{ ok: true }, { ok: true }]);
  expect((await epicHistory(site)).filter(([, kind]) => kind === 'resultRecorded')).toHaveLength(2);
  expect(await site.as('ana').refusal('recordResult', record(full, seenAt))).toMatchObject({
    code: 'CLOSED',
  });

  const { decisions } = await site.as('ben').do('reopenWork', rollout);
  expect(await chen.refusal('recordResult', record(full, seenAt))).toMatchObject({ code: 'CONFLICT' });
  const closed = await chen.do('recordResult', record(full, decisions.rollout?.recorded?.at));
  expect(closed.decisions.rollout).toHaveProperty('closed');
});

test('work that is closed twice for the same reason is closed once', async () => {
  const site = await chens();
  const closing = { ...rollout, reason: 'The feature was withdrawn' };
  await site.as('chen').do('closeWithoutResult', closing);
  await site.as('chen').do('closeWithoutResult', closing);
  expect(await epicHistory(site)).toEqual([['chen', 'workClosed']]);
  expect(await site.as('ana').refusal('closeWithoutResult', closing)).toMatchObject({ code: 'CLOSED' });
});

test('two who record at the same time: one is told what the other wrote', async () => {
  const site = await chens();
  const results = await Promise.all([
    site.as('chen').invoke('recordResult', record(canary)),
    site.as('ben').invoke('recordResult', record({ activity: 'rollout', stage: 'internal' })),
  ]);
  const refused = results.flatMap((result) => (result.ok ? [] : [result.error]));
  const { decisions } = await site.as('ines').do('openEpic', { issueId });
  expect(refused).toMatchObject([
    { code: 'CONFLICT', current: { decisions: { rollout: { recorded: decisions.rollout?.recorded } } } },
  ]);
  expect(await epicHistory(site)).toHaveLength(1);
});

test('a result belongs to work that there is', async () => {
  const site = await aTrackedSite({ feedback: notNeeded });
  const unasked: Result = { activity: 'experiment', outcome: 'ship' };
  const needless: Result = { activity: 'feedback', reviewedOn: today, learned: 'All', nextStep: '' };
  for (const result of [unasked, needless]) {
    expect(await site.as('ana').refusal('recordResult', record(result))).toMatchObject({
      code: 'CONFLICT',
      current: { facts: { key: 'SHOP-1' } },
    });
  }
  expect(
    await site.as('ana').refusal('closeWithoutResult', { issueId, activity: 'feedback', reason: 'No' }),
  ).toMatchObject({ code: 'CONFLICT' });
});

test('nobody has learned from a review to come, everybody from one that was, and who left builds no winner', async () => {
  const site = await aTrackedSite();
  await site.as('ana').do('answerApplies', { issueId, activity: 'experiment', applies: true });
  const review = { activity: 'feedback', reviewedOn: on(1), nextStep: '' } as const;
  expect(await site.as('ana').refusal('recordResult', record({ ...review, learned: 'All' }))).toMatchObject({
    code: 'BAD_INPUT',
    params: { field: 'reviewedOn' },
  });
  expect(
    await site.as('ana').refusal('recordResult', record({ ...review, reviewedOn: today, learned: ' ' })),
  ).toMatchObject({ code: 'BAD_INPUT', params: { field: 'learned' } });
  await site.as('ana').do('recordResult', record({ ...review, learned: '' }));
  const ship = { activity: 'experiment', outcome: 'ship' } as const;
  expect(
    await site.as('ana').refusal('recordResult', record({ ...ship, implementer: accountId('dana') })),
  ).toMatchObject({ code: 'PERSON_UNAVAILABLE' });
  await site.as('ana').do('recordResult', record({ ...ship, implementer: accountId('chen') }));
  expect(await indexed(site)).toMatchObject({
    experiment: { state: 'closed', result: 'ship' },
    feedback: { state: 'owned', result: 'planned' },
  });
});

test('closed without a result: a reason, and no owner where there was none', async () => {
  const site = await aTrackedSite();
  const view = await site
    .as('ben')
    .do('closeWithoutResult', { ...rollout, reason: 'The feature was withdrawn' });
  expect(view.decisions.rollout?.closed).toMatchObject({
    reason: 'The feature was withdrawn',
    accountId: null,
    by: 'ben',
  });
  const index = await indexed(site);
  expect(index).toMatchObject({ gaps: 0, rollout: { state: 'closed' } });
  expect(JSON.stringify(index)).not.toContain('withdrawn');
  expect(await epicHistory(site)).toEqual([['ben', 'workClosed']]);
});

describe('a missing result', () => {
  test('is found on the day after it was due, by time alone', async () => {
    const site = await aTrackedSite({ rollout: person('chen') }, [{ key: 'SHOP-1' }]);
    await site.as('chen').do('expectResult', { ...rollout, on: on(5), seen: null });
    expect(await indexed(site)).toMatchObject({ resultDue: on(5), recheckOn: on(6) });
    const ana = site.as('ana');
    expect(await ana.search(`ownershipResultDue <= "${on(5)}"`)).toEqual(['SHOP-1']);

    await daysLater(site, 5);
    expect(await ana.search('ownershipSeverity = warning')).toEqual([]);
    await daysLater(site, 1);
    expect(await indexed(site)).toMatchObject({ rollout: { state: 'owned', reason: 'missingResult' } });
    expect(await ana.search('ownershipSeverity = warning')).toEqual(['SHOP-1']);

    await site.as('chen').do('expectResult', { ...rollout, on: on(20), seen: on(5) });
    expect(await indexed(site)).toMatchObject({ severity: 'notice', resultDue: on(20) });
    expect(await epicHistory(site)).toEqual([
      ['chen', 'resultExpected'],
      ['chen', 'resultExpected'],
    ]);
  });

  test('is not put off over what somebody else wrote, nor into the past', async () => {
    const site = await chens();
    await site.as('ben').do('expectResult', { ...rollout, on: on(9), seen: null });
    expect(
      await site.as('chen').refusal('expectResult', { ...rollout, on: on(5), seen: null }),
    ).toMatchObject({
      code: 'CONFLICT',
      current: { decisions: { rollout: { expected: { on: on(9), by: 'ben' } } } },
    });
    expect(
      await site.as('chen').refusal('expectResult', { ...rollout, on: on(-1), seen: on(9) }),
    ).toMatchObject({ code: 'BAD_INPUT', params: { field: 'on' } });
    expect(await site.as('chen').do('expectResult', { ...rollout, on: null, seen: on(9) })).toMatchObject({
      decisions: { rollout: { answers: {} } },
    });
  });
});

describe('a warning', () => {
  const snooze = (days: number) => ({
    ...rollout,
    snooze: { until: on(days), reason: 'After the holidays' },
  });

  test('is hidden with a reason, at most 30 days, twice, and counts all the same', async () => {
    const site = await aTrackedSite();
    const ana = site.as('ana');
    await ana.do('snoozeWarning', snooze(7));
    const index = await indexed(site);
    expect(index).toMatchObject({
      gaps: 1,
      severity: 'warning',
      rollout: { state: 'open', decision: { snooze: { warning: 'unnamed', until: on(7) } } },
    });
    expect(JSON.stringify(index)).not.toContain('holidays');
    expect(await ana.refusal('snoozeWarning', snooze(31))).toMatchObject({ code: 'BAD_INPUT' });
    expect(await ana.refusal('snoozeWarning', snooze(0))).toMatchObject({ code: 'BAD_INPUT' });
    await site.as('ben').do('snoozeWarning', snooze(30));
    expect(await ana.refusal('snoozeWarning', snooze(20))).toMatchObject({ code: 'LIMIT' });
    await ana.do('snoozeWarning', { ...rollout, snooze: null });
    expect(await epicHistory(site)).toEqual([
      ['ana', 'warningSnoozed'],
      ['ben', 'warningSnoozed'],
      ['ana', 'warningSnoozed'],
    ]);
  });

  test('that went away meanwhile needs none', async () => {
    const site = await chens();
    const view = await site.as('chen').do('snoozeWarning', snooze(7));
    expect(view.decisions).toEqual({});
    expect(await epicHistory(site)).toEqual([]);
  });
});
