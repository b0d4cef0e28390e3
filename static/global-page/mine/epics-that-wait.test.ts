import type { AgreementId } from '../../../src/domain/ids';
import type { Side } from '../../../src/domain/side';
import { agreementId } from '../../../test/builders/ids';
import { anIndexedEpic } from '../../../test/builders/indexed-epic';
import { epicsThatWait } from './epics-that-wait';

const [first, second, notTheirs] = [agreementId('10000:0'), agreementId('10000:1'), agreementId('10000:2')];
const reader = {
  sides: new Map<AgreementId, Side>([
    [first, 'product'],
    [second, 'engineering'],
  ]),
  today: '2026-09-15',
};
const unanswered = { state: 'open', reason: 'unanswered' } as const;
const unasked = { state: 'toDecide', reason: 'unasked' } as const;
const toName = (turn: Side) => ({ state: 'open', reason: 'unnamed', turn }) as const;

test('gaps count by epic and agreement, where it is the reader’s turn', () => {
  const waiting = epicsThatWait(
    [
      anIndexedEpic({ rollout: unanswered, feedback: unanswered, severity: 'critical' }),
      anIndexedEpic({ rollout: toName('product'), severity: 'warning' }),
      anIndexedEpic({ rollout: toName('engineering'), severity: 'critical' }),
      anIndexedEpic({ rollout: toName('engineering'), severity: 'warning', agreement: second }),
      anIndexedEpic({ rollout: unanswered, severity: 'warning', agreement: notTheirs }),
    ],
    reader,
  );
  expect([...waiting]).toEqual([
    [first, { gaps: 2, critical: 1, questions: 0 }],
    [second, { gaps: 1, critical: 0, questions: 0 }],
  ]);
});

test('an open question is told beside them, once work has begun', () => {
  const waiting = epicsThatWait(
    [
      anIndexedEpic({ experiment: unasked, severity: 'notice' }),
      anIndexedEpic({ experiment: unasked, feedback: toName('engineering'), severity: 'critical' }),
      anIndexedEpic({ experiment: unasked, severity: 'none' }),
    ],
    reader,
  );
  expect([...waiting]).toEqual([[first, { gaps: 0, critical: 0, questions: 2 }]]);
});

test('what is snoozed, or a matter of the owner, does not wait', () => {
  const snooze = { warning: 'unanswered', until: '2026-09-16' } as const;
  const waiting = epicsThatWait(
    [
      anIndexedEpic({ rollout: { ...unanswered, decision: { answers: {}, snooze } }, severity: 'critical' }),
      anIndexedEpic({ rollout: { state: 'owned', reason: 'missingResult' }, severity: 'warning' }),
    ],
    reader,
  );
  expect([...waiting]).toEqual([]);
});
