import { ana, ben, chen, engineers, notNeeded, person, productLead } from '../../test/builders/answers';
import {
  accepted,
  closedFor,
  expectedOn,
  held,
  named,
  saidApplies,
  saidBy,
} from '../../test/builders/decision';
import { aTrackedEpic } from '../../test/builders/epic';
import { agreementId } from '../../test/builders/ids';
import type { Epic } from './epic';
import { takenOver } from './taken-over';

const at = '2026-06-01T08:00:00.000Z';
const here = agreementId('10000:0');
const there = agreementId('10001:0');
const recorded = { by: chen, at, result: { activity: 'rollout', stage: 'canary' } } as const;

test('people by name and what happened are kept, positions and roles are not', () => {
  const epic = aTrackedEpic({
    rollout: {
      answers: { product: saidBy(ana, productLead), engineering: saidBy(ben, person('chen')) },
      named: named(chen),
      response: accepted(chen),
      held: held(engineers),
      recorded,
      expected: expectedOn('2026-07-01'),
      suggestion: saidBy(chen, engineers),
    },
    experiment: { answers: { product: saidBy(ana, notNeeded) }, applies: saidApplies(true, ana) },
    feedback: { answers: {}, held: held(person('chen')), closed: closedFor(chen) },
    shipsNothing: { by: ana, at, value: false },
    letPass: { by: ana, at, reason: 'A spike' },
  });
  const moved = takenOver(epic, there);
  expect(moved.decisions).toEqual({
    rollout: {
      answers: { engineering: saidBy(ben, person('chen')) },
      response: accepted(chen),
      recorded,
      expected: expectedOn('2026-07-01'),
    },
    experiment: epic.decisions.experiment,
    feedback: epic.decisions.feedback,
    shipsNothing: epic.decisions.shipsNothing,
  });
  expect(moved.elsewhere).toEqual([{ agreementId: here, decisions: epic.decisions }]);
});

test('back again, the team finds its decisions, and what happened meanwhile', () => {
  const decided = { answers: { product: saidBy(ana, productLead) }, named: named(chen) };
  const letPass = { by: ana, at, reason: 'A spike' };
  const before = aTrackedEpic({ rollout: decided, letPass });
  const left = { ...before, ...takenOver(before, there) };
  const meanwhile: Epic = {
    ...left,
    agreementId: there,
    decisions: {
      rollout: { answers: { product: saidBy(ben, engineers) }, recorded, closed: closedFor(chen) },
      letPass: { by: ben, at, reason: 'Their reason' },
    },
  };
  const back = takenOver(meanwhile, here);
  expect(back.decisions).toEqual({ rollout: { ...decided, recorded, closed: closedFor(chen) }, letPass });
  expect(back.elsewhere.map((place) => place.agreementId)).toEqual([there]);
});

test('work that was reopened meanwhile is not closed by coming back', () => {
  const closed = aTrackedEpic({ rollout: { answers: {}, closed: closedFor(chen) } });
  const reopened: Epic = {
    ...closed,
    ...takenOver(closed, there),
    agreementId: there,
    decisions: { rollout: { answers: {} } },
  };
  expect(takenOver(reopened, here).decisions.rollout).not.toHaveProperty('closed');
});

test('three places are remembered, the newest first', () => {
  let epic = aTrackedEpic();
  for (const n of [1, 2, 3, 4]) {
    const to = agreementId(`1000${String(n)}:0`);
    epic = { ...epic, ...takenOver(epic, to), agreementId: to };
  }
  expect(epic.elsewhere.map((place) => place.agreementId)).toEqual(['10003:0', '10002:0', '10001:0']);
});

test('who led one side here and the other there does not stand on both', () => {
  const epic: Epic = {
    ...aTrackedEpic({ rollout: { answers: { product: saidBy(ana, person('chen')) } } }),
    elsewhere: [
      {
        agreementId: there,
        decisions: { rollout: { answers: { engineering: saidBy(ana, person('chen')) } } },
      },
    ],
  };
  expect(takenOver(epic, there).decisions.rollout?.answers).toEqual({ product: saidBy(ana, person('chen')) });
});
