import { ana, ben, chen, engineeringLead, engineers, person } from '../../test/builders/answers';
import { accepted, held, named, passedBack, saidBy } from '../../test/builders/decision';
import { aTrackedEpic } from '../../test/builders/epic';
import { decideEpic } from './decide-epic';
import { defaultSettings } from './default-matrix';
import type { EpicDecision } from './epic';
import type { Answer } from './owner';
import type { Side } from './side';

const at = '2026-06-01T08:00:00.000Z';
const settings = defaultSettings('UTC');
const terms: Parameters<typeof decideEpic>[1] = {
  leads: { product: ana, engineering: ben },
  soleSide: null,
  settings,
};
const bothLeads = { ...terms, settings: { ...settings, decidedBy: 'bothLeads' as const } };
const chensOwn = person('chen');

/** What becomes of the rollout when that side says so. */
function decide(
  decision: EpicDecision,
  side: Side,
  answer: Answer | null,
  under: Parameters<typeof decideEpic>[1] = terms,
) {
  const epic = aTrackedEpic({ rollout: decision });
  const by = side === 'product' ? ana : ben;
  const changed = decideEpic(epic, under, { activity: 'rollout', side, answer, by, at });
  return { decision: changed.epic.decisions.rollout, items: changed.items, isSame: changed.epic === epic };
}
const decided = (side: Side, from: Answer | null, to: Answer | null) => ({
  kind: 'epicDecided',
  activity: 'rollout',
  side,
  from,
  to,
});
const anas = { answers: { product: saidBy(ana, engineers) } };

test('a decision is stored for its side, with what it replaced', () => {
  expect(decide({ answers: {} }, 'product', engineers)).toMatchObject({
    decision: anas,
    items: [decided('product', null, engineers)],
  });
});

test('the other side objects without touching the first answer; a lead by name is stored as the position', () => {
  expect(decide(anas, 'engineering', person('ben')).decision?.answers).toEqual({
    ...anas.answers,
    engineering: saidBy(ben, engineeringLead),
  });
});

test('withdrawing takes back only the own answer', () => {
  expect(decide(anas, 'engineering', null)).toMatchObject({ isSame: true, items: [] });
  expect(decide(anas, 'product', null)).toMatchObject({
    decision: { answers: {} },
    items: [decided('product', engineers, null)],
  });
});

test('repeating a decision changes nothing', () => {
  expect(decide(anas, 'product', engineers)).toMatchObject({ isSame: true, items: [] });
});

test('any decision clears a suggestion, also one that says what was said before', () => {
  const suggested = { ...anas, suggestion: saidBy(chen, chensOwn) };
  expect(decide(suggested, 'product', engineers)).toMatchObject({
    decision: anas,
    items: [decided('product', engineers, engineers)],
  });
  expect(decide(suggested, 'engineering', null).decision).toEqual(anas);
});

test('a warning that was snoozed comes back after a decision', () => {
  const snooze = { by: ana, at, warning: 'unnamed', until: '2026-06-20', reason: 'Later', times: 1 } as const;
  expect(decide({ ...anas, snooze }, 'product', chensOwn).decision).not.toHaveProperty('snooze');
});

describe('who passed the work back', () => {
  const chens = { answers: { product: saidBy(ana, chensOwn) }, response: passedBack(chen) };

  test('is asked once more by the same decision', () => {
    expect(decide(chens, 'product', chensOwn)).toMatchObject({
      decision: { answers: chens.answers },
      items: [decided('product', chensOwn, chensOwn)],
    });
    expect(decide(chens, 'product', chensOwn).decision).not.toHaveProperty('response');
  });

  test('is named for a role no more', () => {
    const forRole = { ...anas, named: named(chen), response: passedBack(chen) };
    expect(decide(forRole, 'product', engineers).decision).toEqual(anas);
    expect(decide({ ...anas, named: named(chen) }, 'product', chensOwn).decision).toHaveProperty('named');
  });
});

describe('who accepted', () => {
  const stays = { answers: {}, held: held(chensOwn), response: accepted(chen) };
  const chens = { ...stays, answers: { product: saidBy(ana, chensOwn) } };

  test('goes by "use the agreement"', () => {
    expect(decide(stays, 'engineering', null)).toMatchObject({
      decision: { answers: {} },
      items: [{ kind: 'ownerReleased', activity: 'rollout', from: chensOwn }],
    });
    expect(decide(chens, 'product', null)).toMatchObject({
      decision: { answers: {} },
      items: [decided('product', chensOwn, null), { kind: 'ownerReleased' }],
    });
    expect(decide(chens, 'product', null).decision).toEqual({ answers: {} });
  });

  test('goes by a different decision', () => {
    expect(decide(stays, 'product', engineers).decision).toEqual({
      answers: { product: { ...saidBy(ana, engineers), at } },
    });
  });

  test('stays while the leads differ, or one waits for the other, and when that is withdrawn', () => {
    const objected = decide(chens, 'engineering', engineers).decision;
    expect(objected).toMatchObject({ held: held(chensOwn), response: accepted(chen) });
    expect(decide(objected ?? stays, 'engineering', null).decision).toEqual(chens);

    const proposed = decide(stays, 'product', engineers, bothLeads).decision;
    expect(proposed).toMatchObject({ held: held(chensOwn), response: accepted(chen) });
    expect(decide(proposed ?? stays, 'product', null, bothLeads).decision).toEqual(stays);
    expect(decide(proposed ?? stays, 'engineering', engineers, bothLeads).decision).not.toHaveProperty(
      'held',
    );
  });

  test('stays when the other side says the same, or takes its own word back', () => {
    const both = decide(chens, 'engineering', chensOwn).decision;
    expect(both).toMatchObject({ held: held(chensOwn), response: accepted(chen) });
    expect(decide(both ?? stays, 'product', null).decision).toMatchObject({ held: held(chensOwn) });
  });
});

test('where only one side answers, what the other had said goes with its first word', () => {
  const sole = { ...terms, soleSide: 'engineering' as const };
  expect(decide(anas, 'engineering', chensOwn, sole).decision).toEqual({
    answers: { engineering: saidBy(ben, chensOwn) },
  });
  expect(decide(anas, 'engineering', null, sole)).toMatchObject({
    decision: { answers: {} },
    items: [decided('engineering', null, null)],
  });
});

test('agreeing to a person who came to lead since is no objection', () => {
  const { decision } = decide(
    { answers: { product: saidBy(ana, person('ben')) } },
    'engineering',
    person('ben'),
  );
  expect(decision?.answers.engineering?.answer).toEqual(person('ben'));
});
