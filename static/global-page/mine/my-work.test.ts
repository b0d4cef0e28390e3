import { accountId } from '../../../test/builders/ids';
import { anIndexedEpic } from '../../../test/builders/indexed-epic';
import { spanOf, workOf } from './my-work';

const [chen, ben] = [accountId('chen'), accountId('ben')];
const today = '2026-06-01';
const owned = { state: 'owned', owner: chen } as const;
const only = (epic: Parameters<typeof anIndexedEpic>[0]) => workOf([anIndexedEpic(epic)], chen, today)[0];

test('only what the reader owns now is theirs', () => {
  const epics = [
    anIndexedEpic({ key: 'A-1', rollout: owned, feedback: { state: 'owned', owner: ben } }),
    anIndexedEpic({ key: 'A-2', rollout: { state: 'closed', owner: chen } }),
    anIndexedEpic({ key: 'A-3', rollout: { state: 'open', reason: 'unanswered' } }),
  ];
  expect(workOf(epics, chen, today)).toMatchObject([{ epic: { key: 'A-1' }, activity: 'rollout' }]);
});

test('what is due first comes first, and what has no date last', () => {
  const epics = [
    anIndexedEpic({ key: 'A-1', rollout: owned }),
    anIndexedEpic({ key: 'A-2', rollout: { ...owned, due: '2026-07-01' } }),
    anIndexedEpic({ key: 'A-3', rollout: owned, dueDate: '2026-06-03' }),
  ];
  expect(workOf(epics, chen, today).map(({ epic }) => epic.key)).toEqual(['A-3', 'A-2', 'A-1']);
});

test("a result's date replaces the epic's, which counts until it is done", () => {
  expect(only({ rollout: { ...owned, due: '2026-07-01' }, dueDate: '2026-06-03' })?.due).toEqual({
    on: '2026-07-01',
    of: 'result',
  });
  expect(only({ rollout: owned, dueDate: '2026-06-03' })?.due).toEqual({ on: '2026-06-03', of: 'epic' });
  expect(only({ rollout: owned, dueDate: '2026-06-03', stage: 'done' })?.due).toBeNull();
});

test('a snoozed warning is not shown, and comes back', () => {
  const decision = { answers: {}, snooze: { warning: 'missingResult', until: '2026-06-05' } } as const;
  const rollout = { ...owned, reason: 'missingResult', decision } as const;
  expect(only({ rollout })?.warning).toBeUndefined();
  expect(workOf([anIndexedEpic({ rollout })], chen, '2026-06-05')[0]?.warning).toBe('missingResult');
});

test('who was named is to accept, unless they lead or have accepted', () => {
  const accepted = { answers: {}, response: { accountId: chen, accepted: true } };
  expect(only({ rollout: owned })?.isToAccept).toBe(true);
  expect(only({ rollout: { ...owned, decision: accepted } })?.isToAccept).toBe(false);
  expect(only({ rollout: owned, leads: { product: chen } })?.isToAccept).toBe(false);
});

test.each([
  ['2026-05-31', 'overdue'],
  ['2026-06-01', 'thisWeek'],
  ['2026-06-07', 'thisWeek'],
  ['2026-06-08', 'nextWeek'],
  ['2026-06-14', 'nextWeek'],
  ['2026-06-15', 'thisMonth'],
  ['2026-07-01', 'thisMonth'],
  ['2026-07-02', 'later'],
])('%s is %s on June 1', (on, span) => {
  expect(spanOf({ on, of: 'result' }, today)).toBe(span);
});
