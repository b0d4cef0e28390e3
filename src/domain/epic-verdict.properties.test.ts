import fc from 'fast-check';
import { anAgreement, trackingStartedAt } from '../../test/builders/agreement';
import {
  ana,
  ben,
  chen,
  dana,
  engineeringLead,
  engineers,
  notNeeded,
  person,
  productLead,
} from '../../test/builders/answers';
import { named, saidBy } from '../../test/builders/decision';
import { anEpic, today } from '../../test/builders/epic';
import { addDays } from './calendar';
import type { EpicDecision } from './epic';
import { epicVerdict, type VerdictInput } from './epic-verdict';
import type { Answer } from './owner';
import { termsOf } from './terms';

const someAnswer = fc.constantFrom<Answer>(
  productLead,
  engineeringLead,
  engineers,
  notNeeded,
  person('dana'),
);
const someSaid = fc.record({ product: someAnswer, engineering: someAnswer }, { requiredKeys: [] });
const someDecision: fc.Arbitrary<EpicDecision> = fc.record(
  {
    answers: fc.record(
      {
        product: someAnswer.map((answer) => saidBy(ana, answer)),
        engineering: someAnswer.map((answer) => saidBy(ben, answer)),
      },
      { requiredKeys: [] },
    ),
    named: fc.constantFrom(named(chen), named(dana)),
  },
  { requiredKeys: ['answers'] },
);
const someInput: fc.Arbitrary<VerdictInput> = fc.record({
  facts: fc
    .record({
      stage: fc.constantFrom('toDo' as const, 'inProgress' as const, 'done' as const),
      doneDaysAgo: fc.integer({ min: 0, max: 200 }),
      dueInDays: fc.integer({ min: -200, max: 200 }),
    })
    .map(anEpic),
  decisions: fc.record(
    { rollout: someDecision, experiment: someDecision, feedback: someDecision },
    { requiredKeys: [] },
  ),
  trackedSince: fc.constantFrom(null, trackingStartedAt),
  terms: fc
    .record({ rollout: someSaid, experiment: someSaid, feedback: someSaid })
    .map((said) => termsOf(anAgreement({ tracked: true, said }))),
  inactive: fc.constant(new Set([dana])),
  today: fc.constant(today),
});

test('gaps are the open ones, and every open one is at least a warning', () => {
  fc.assert(
    fc.property(someInput, (input) => {
      const verdict = epicVerdict(input);
      const open = Object.values(verdict.activities).filter(({ status }) => status === 'open');
      expect(verdict.gaps).toBe(open.length);
      expect(verdict.state === 'open').toBe(open.length > 0);
      expect(open.every(({ severity }) => severity === 'warning' || severity === 'critical')).toBe(true);
    }),
  );
});

test('until the day it names, time changes nothing; on that day it does', () => {
  fc.assert(
    fc.property(someInput, fc.integer({ min: 1, max: 150 }), (input, days) => {
      const now = epicVerdict(input);
      const later = addDays(today, days);
      const then = { ...epicVerdict({ ...input, today: later }), recheckOn: now.recheckOn };
      if (now.recheckOn === null || later < now.recheckOn) expect(then).toEqual(now);
      if (later === now.recheckOn) expect(then).not.toEqual(now);
    }),
  );
});
