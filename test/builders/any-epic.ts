import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar';
import type { EpicDecision, EpicDecisions, EpicFacts } from '../../src/domain/epic';
import type { VerdictInput } from '../../src/domain/verdict-input';
import type { Answer, Owner } from '../../src/domain/owner';
import { rolloutStages } from '../../src/domain/result';
import type { AppliesTo } from '../../src/domain/settings';
import { termsOf } from '../../src/domain/terms';
import { anAgreement, trackingStartedAt } from './agreement';
import { ana, ben, chen, dana, engineeringLead, engineers, notNeeded, person, productLead } from './answers';
import { named, saidBy } from './decision';
import { anEpic, today } from './epic';

const at = '2026-06-01T08:00:00.000Z';
const written = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `“${text}” wrote somebody`);
const someDay = fc.integer({ min: -120, max: 120 }).map((days) => addDays(today, days));
const somebody = fc.constantFrom(ana, ben, chen, dana);
const someOwner = fc.constantFrom<Owner>(
  productLead,
  engineeringLead,
  engineers,
  person('chen'),
  person('dana'),
);
const someAnswer = fc.oneof(someOwner, fc.constant<Answer>(notNeeded));
const said = { by: fc.constant(ana), at: fc.constant(at) };

const optional = { requiredKeys: [] };
const someAnswers = fc.record(
  {
    product: someAnswer.map((answer) => saidBy(ana, answer)),
    engineering: someAnswer.map((answer) => saidBy(ben, answer)),
  },
  optional,
);

const someResponse = fc.oneof(
  fc.record({ accountId: somebody, at: fc.constant(at), accepted: fc.constant(true as const) }),
  fc.record({
    accountId: somebody,
    at: fc.constant(at),
    accepted: fc.constant(false as const),
    comment: written,
  }),
);

/** Whatever can be stored about one activity, and more. */
const anyDecision: fc.Arbitrary<EpicDecision> = fc.record(
  {
    answers: someAnswers,
    applies: fc.record({ ...said, applies: fc.boolean() }),
    named: somebody.map((accountId) => named(accountId)),
    suggestion: fc.record({ ...said, answer: someAnswer }),
    response: someResponse,
    held: fc.record({ owner: someOwner, at: fc.constant(at) }),
    expected: fc.record({ ...said, on: someDay }),
    recorded: fc.record({
      ...said,
      result: fc.record({
        activity: fc.constant('rollout' as const),
        stage: fc.constantFrom(...rolloutStages.filter((stage) => stage !== 'partial')),
        link: written,
      }),
    }),
    closed: fc.record({
      ...said,
      accountId: fc.option(somebody),
      reason: written,
    }),
    snooze: fc.record({
      ...said,
      warning: fc.constantFrom('unnamed' as const, 'away' as const),
      until: someDay,
      reason: written,
      times: fc.constantFrom(1, 2),
    }),
  },
  { requiredKeys: ['answers'] },
);

const anyDecisions: fc.Arbitrary<EpicDecisions> = fc.record(
  {
    rollout: anyDecision,
    experiment: anyDecision,
    feedback: anyDecision,
    shipsNothing: fc.record({ ...said, value: fc.boolean() }),
    shipsNothingSuggested: fc.record(said),
    letPass: fc.record({ ...said, reason: written }),
  },
  optional,
);

const anyFacts: fc.Arbitrary<EpicFacts> = fc
  .record(
    {
      stage: fc.constantFrom('toDo' as const, 'inProgress' as const, 'done' as const),
      doneDaysAgo: fc.integer({ min: -1, max: 200 }),
      dueInDays: fc.integer({ min: -200, max: 200 }),
      statusName: fc.constantFrom('In Progress', 'Cancelled'),
      labels: fc.subarray(['infra', 'mobile']),
    },
    { requiredKeys: ['stage', 'doneDaysAgo'] },
  )
  .map(anEpic);

const labelled = (labels: string[]) => ({ labels, componentIds: [], typeIds: [] });
const someRule = fc.constantFrom<AppliesTo>(
  { kind: 'every' },
  { kind: 'ask' },
  { kind: 'some', filter: labelled(['mobile']) },
);
const someSaid = fc.record({ product: someAnswer, engineering: someAnswer, both: someAnswer }, optional);
const someAbsence = fc
  .record({
    accountId: somebody,
    start: fc.integer({ min: -60, max: 60 }),
    days: fc.integer({ min: 7, max: 40 }),
  })
  .chain(({ accountId, start, days }) =>
    fc.constantFrom(null, ben, chen).map((cover) => ({
      accountId,
      from: addDays(today, start),
      to: addDays(today, start + days),
      cover,
      by: accountId,
      at,
    })),
  );

const anyTerms = fc
  .record({
    said: fc.record({ rollout: someSaid, experiment: someSaid, feedback: someSaid }),
    tracked: fc.constantFrom(true, true, true, false),
    soleSide: fc.constantFrom(null, null, 'engineering' as const),
    settings: fc.record({
      appliesTo: fc.record({ rollout: someRule, experiment: someRule, feedback: someRule }),
      shipsNothing: fc.constantFrom(labelled([]), labelled(['infra'])),
      decideBy: fc.constantFrom('inProgress' as const, 'done' as const),
      decidedBy: fc.constantFrom('eitherLead' as const, 'bothLeads' as const),
      timeZone: fc.constantFrom('UTC', 'Pacific/Auckland', 'America/Los_Angeles'),
    }),
    unreachable: fc.array(
      fc.record({ accountId: somebody, reason: fc.constantFrom('left' as const, 'noAccess' as const) }),
      { maxLength: 2 },
    ),
    absences: fc.array(someAbsence, { maxLength: 3 }),
  })
  .map((agreement) => termsOf(anAgreement(agreement)));

/** Everything that a verdict can be asked about. */
export const anyVerdictInput: fc.Arbitrary<VerdictInput & { decisions: EpicDecisions; facts: EpicFacts }> =
  fc.record({
    facts: anyFacts,
    decisions: anyDecisions,
    trackedSince: fc.constantFrom(trackingStartedAt, trackingStartedAt, null),
    terms: anyTerms,
    today: fc.constant(today),
  });
