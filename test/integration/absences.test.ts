import type { ActivityView, AgreementView, Input } from '../../src/contract';
import { addDays } from '../../src/domain/calendar';
import { dataScience, engineers } from '../builders/answers';
import { today } from '../builders/epic';
import { accountId } from '../builders/ids';
import { idOf, shop, type Who } from '../builders/world';
import { agreement, answers, bothAnswer, nameAnaAndBen, startTracking } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const dayMs = 24 * 3_600_000;

const absence = (who: Who, from: number, to: number, cover: Who | null = null): Input<'enterAbsence'> => ({
  agreementId: agreement,
  accountId: accountId(who),
  from: addDays(today, from),
  to: addDays(today, to),
  cover: cover === null ? null : accountId(cover),
});

async function aSiteWithLeads(): Promise<TestSite> {
  const site = await aSite();
  await nameAnaAndBen(site);
  await site.drain();
  site.jira.world.inbox.length = 0;
  return site;
}

async function seenBy(site: TestSite, who: Who): Promise<AgreementView> {
  return (await site.as(who).do('openProject', { projectId: shop.id })).agreements[0];
}

const rolloutOf = ({ activities }: AgreementView): ActivityView | undefined =>
  activities.find(({ id }: { id: string }) => id === 'rollout');

test('a lead’s cover answers for that side, recorded as such, and only on the days', async () => {
  const site = await aSiteWithLeads();
  await site.as('ana').do('enterAbsence', absence('ana', 1, 10, 'chen'));
  const given = answers({ rollout: engineers });
  expect(await site.as('chen').refusal('answerActivities', given)).toMatchObject({ code: 'FORBIDDEN' });

  await site.advanceClock(dayMs);
  await site.as('chen').do('answerActivities', given);
  expect(rolloutOf(await seenBy(site, 'ana'))?.state).toMatchObject({
    state: 'waiting',
    given: { answer: engineers, by: 'chen' },
  });
  expect((await seenBy(site, 'chen')).viewer.side).toBe('product');

  await site.advanceClock(10 * dayMs);
  expect(await site.as('chen').refusal('answerActivities', given)).toMatchObject({ code: 'FORBIDDEN' });
});

test('a cover sees what their side answered on the days, and nothing of it before or after', async () => {
  const site = await aSiteWithLeads();
  await site.as('ana').do('answerActivities', answers({ rollout: dataScience }));
  await site.as('ana').do('enterAbsence', absence('ana', 1, 2, 'chen'));
  const seesIt = async (): Promise<boolean> => {
    const { changes } = await site.as('chen').do('readHistory', { agreementId: agreement });
    const told = JSON.stringify(changes).includes('data-science');
    expect('mine' in (rolloutOf(await seenBy(site, 'chen')) ?? {})).toBe(told);
    return told;
  };
  expect(await seesIt()).toBe(false);
  await site.advanceClock(dayMs);
  expect(await seesIt()).toBe(true);
  await site.advanceClock(2 * dayMs);
  expect(await seesIt()).toBe(false);
});

test('nobody answers an activity for both sides, not at different times either', async () => {
  const site = await aSiteWithLeads();
  await site.as('ana').do('enterAbsence', absence('ana', 0, 1, 'chen'));
  await site.as('ben').do('enterAbsence', absence('ben', 2, 3, 'chen'));
  await site.as('chen').do('answerActivities', answers({ rollout: engineers }));
  await site.advanceClock(2 * dayMs);
  expect(await site.as('chen').refusal('answerActivities', answers({ rollout: engineers }))).toMatchObject({
    code: 'ALREADY_ANSWERED',
  });
  await site.as('chen').do('answerActivities', answers({ spec: engineers }));
  // Ana makes the answer her own, so it is no longer Chen's.
  await site.as('ana').do('answerActivities', answers({ rollout: engineers }));
  await site.as('chen').do('answerActivities', answers({ rollout: engineers }));
  expect(rolloutOf(await seenBy(site, 'ines'))?.state).toMatchObject({ state: 'agreed' });
});

test('nobody proposes for one side and agrees for the other, not at different times either', async () => {
  const site = await aSiteWithLeads();
  await site.as('ana').do('enterAbsence', absence('ana', 0, 1, 'chen'));
  await site.as('ben').do('enterAbsence', absence('ben', 2, 3, 'chen'));
  const later = {
    agreementId: agreement,
    change: { kind: 'decideBy', value: 'done' },
  } satisfies Input<'changeTerms'>;
  await site.as('chen').do('changeTerms', later);
  await site.advanceClock(2 * dayMs);
  expect(await site.as('chen').refusal('changeTerms', later)).toMatchObject({ code: 'ALREADY_ANSWERED' });
  const { terms } = await site.as('ben').do('changeTerms', later);
  expect(terms.settings.decideBy).toBe('done');
});

test('questions are sent to the other lead and to who covers for them', async () => {
  const site = await aSiteWithLeads();
  await site.as('ben').do('enterAbsence', absence('ben', 0, 6, 'farah'));
  await site.as('ana').do('answerActivities', answers({ rollout: engineers }));
  await site.drain();
  expect(site.jira.world.inbox.map(({ to }) => to).sort()).toEqual(['ben', 'farah']);
});

test('a long absence is in the index, a short one is not, and both are on record', async () => {
  const site = await aSiteWithLeads();
  await bothAnswer(site, { rollout: engineers });
  await startTracking(site);
  const basis = () => {
    const property = site.jira.world.issues[idOf('SHOP-1')]?.properties['ownership'];
    return property && JSON.stringify(property);
  };
  const before = basis();
  await site.as('chen').do('enterAbsence', absence('chen', 0, 1));
  await site.drain();
  expect(basis()).toBe(before);
  await site.as('farah').do('enterAbsence', absence('farah', 0, 20, 'jo'));
  await site.drain();
  const away = basis();
  expect(away).not.toBe(before);
  await site.as('farah').do('removeAbsence', {
    agreementId: agreement,
    accountId: accountId('farah'),
    from: today,
  });
  await site.drain();
  expect(basis()).toBe(before);

  const { changes } = await site.as('ines').do('readHistory', { agreementId: agreement });
  expect(changes.slice(0, 3).map(({ actor, items }) => [actor, items])).toMatchObject([
    ['farah', [{ kind: 'absenceRemoved', accountId: 'farah' }]],
    ['farah', [{ kind: 'absenceEntered', accountId: 'farah', cover: 'jo' }]],
    ['chen', [{ kind: 'absenceEntered', accountId: 'chen', cover: null }]],
  ]);
});

test('two who enter the same person’s absence at the same time: one stands, the other is told', async () => {
  const site = await aSiteWithLeads();
  const results = await Promise.all([
    site.as('ana').invoke('enterAbsence', absence('chen', 1, 5)),
    site.as('chen').invoke('enterAbsence', absence('chen', 3, 8)),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results).toContainEqual({ ok: false, error: { code: 'OVERLAP' } });
});

test('what is gone already can be removed again', async () => {
  const site = await aSiteWithLeads();
  const input = { agreementId: agreement, accountId: accountId('chen'), from: today };
  expect((await site.as('chen').do('removeAbsence', input)).absences).toEqual([]);
});

test.each<[string, Who, Input<'enterAbsence'>, object]>([
  ['a member, for another', 'chen', absence('farah', 1, 2), { code: 'FORBIDDEN' }],
  ['an administrator, for a member', 'gita', absence('farah', 1, 2), { code: 'FORBIDDEN' }],
  ['the other lead, with a cover', 'ben', absence('ana', 1, 2, 'chen'), { code: 'FORBIDDEN' }],
  [
    'a member, with themselves as a lead’s cover',
    'chen',
    absence('ana', 1, 2, 'chen'),
    { code: 'FORBIDDEN' },
  ],
  ['someone without access', 'eli', absence('eli', 1, 2), { code: 'NOT_FOUND' }],
  ['the other lead as cover', 'ana', absence('ana', 1, 2, 'ben'), { code: 'SAME_PERSON' }],
  ['oneself as cover', 'ana', absence('ana', 1, 2, 'ana'), { code: 'BAD_INPUT', params: { field: 'cover' } }],
  ['someone who left as cover', 'ana', absence('ana', 1, 2, 'dana'), { code: 'PERSON_UNAVAILABLE' }],
  ['a customer as cover', 'ana', absence('ana', 1, 2, 'pat'), { code: 'PERSON_UNAVAILABLE' }],
  ['someone without access as cover', 'ana', absence('ana', 1, 2, 'eli'), { code: 'PERSON_UNAVAILABLE' }],
  [
    'an end before the beginning',
    'ana',
    absence('ana', 2, 1),
    { code: 'BAD_INPUT', params: { field: 'to' } },
  ],
  ['what is over', 'ana', absence('ana', -5, -1), { code: 'BAD_INPUT', params: { field: 'to' } }],
  ['more than a year', 'ana', absence('ana', 0, 366), { code: 'BAD_INPUT', params: { field: 'to' } }],
])('refused: %s', async (_name, who, input, error) => {
  const site = await aSiteWithLeads();
  expect(await site.as(who).refusal('enterAbsence', input)).toMatchObject(error);
  expect((await seenBy(site, 'ana')).absences).toEqual([]);
});

test('an absence brings no agreement to life that nobody has set up', async () => {
  const site = await aSite();
  for (const who of ['ines', 'chen', 'gita'] as const) {
    expect(await site.as(who).refusal('enterAbsence', absence(who, 1, 2))).toMatchObject({
      code: 'FORBIDDEN',
    });
  }
  expect(site.platformView().storage).toEqual([]);
});

test('nobody alone uses up the room for absences', async () => {
  const site = await aSiteWithLeads();
  const days = Array.from({ length: 20 }, (_none, index) => 2 * index + 1);
  for (const day of days) await site.as('ines').do('enterAbsence', absence('ines', day, day));
  expect(await site.as('ines').refusal('enterAbsence', absence('ines', 100, 101))).toEqual({
    code: 'LIMIT',
    params: { what: 'absences' },
  });
  await site.as('chen').do('enterAbsence', absence('chen', 1, 2));
});

test('an administrator enters who covers for a lead; the other lead can’t take it back', async () => {
  const site = await aSiteWithLeads();
  await site.as('gita').do('enterAbsence', absence('ana', 0, 9, 'chen'));
  const input = { agreementId: agreement, accountId: accountId('ana'), from: today };
  expect(await site.as('ben').refusal('removeAbsence', input)).toMatchObject({ code: 'FORBIDDEN' });
  expect((await site.as('ana').do('removeAbsence', input)).absences).toEqual([]);
});
