import { ana, ben, chen, dana, engineers } from '../../test/builders/answers';
import { accepted, held, named, passedBack, saidBy } from '../../test/builders/decision';
import { aTrackedEpic } from '../../test/builders/epic';
import type { EpicDecision } from './epic';
import type { AccountId } from './ids';
import { nameOwner } from './name-owner';

const at = '2026-06-01T08:00:00.000Z';
const name = (decision: EpicDecision, accountId: AccountId, by: AccountId = ben) => {
  const { roleId } = engineers;
  const { epic, items } = nameOwner(aTrackedEpic({ rollout: decision }), {
    activity: 'rollout',
    roleId,
    accountId,
    by,
    at,
  });
  return { decision: epic.decisions.rollout, items };
};
const answers = { product: saidBy(ana, engineers) };
const item = (from: AccountId | null, to: AccountId) => ({
  kind: 'ownerNamed',
  activity: 'rollout',
  roleId: 'engineers',
  from,
  to,
});

test('a person is named for a role, next to what was decided', () => {
  expect(name({ answers }, chen)).toEqual({
    decision: { answers, named: named(chen) },
    items: [item(null, chen)],
  });
  expect(name({ answers, named: named(chen) }, chen).items).toEqual([]);
});

test('clears a suggestion', () => {
  expect(name({ answers, suggestion: saidBy(dana, engineers) }, chen).decision).not.toHaveProperty(
    'suggestion',
  );
});

test('who accepted hands over: the role stays, the next one has not accepted', () => {
  const stays = { answers: {}, named: named(chen), response: accepted(chen), held: held(engineers) };
  expect(name(stays, dana, chen)).toEqual({
    decision: { answers: {}, named: { ...named(dana), by: chen }, held: held(engineers) },
    items: [item(chen, dana)],
  });
});

test('who passed it back is asked once more by naming them again', () => {
  const back = { answers, named: named(chen), response: passedBack(chen) };
  expect(name(back, chen)).toEqual({ decision: { answers, named: named(chen) }, items: [item(chen, chen)] });
});

test('who names themself has accepted', () => {
  expect(name({ answers }, chen, chen)).toMatchObject({
    decision: { response: accepted(chen), held: held(engineers) },
    items: [item(null, chen), { kind: 'ownerAccepted', accountId: chen }],
  });
});
