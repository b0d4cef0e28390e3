import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar';
import { postCodeActivities } from '../../src/domain/activity';
import type { IssueId } from '../../src/domain/ids';
import { dataScience, person } from '../builders/answers';
import { today } from '../builders/epic';
import { accountId } from '../builders/ids';
import { idOf } from '../builders/world';
import { answer, type CommandArbitrary, ofFurther, type OnEpics } from './command-arbitrary';

const first = idOf('SHOP-1');
// Not tracked at first.
const older = idOf('SHOP-2');
const issueId = fc.constantFrom(first, first, ofFurther);
const activity = fc.constantFrom(...postCodeActivities, 'rollout' as const, 'rollout' as const);
const work = { issueId, activity };
const issueIds = fc.constantFrom<IssueId[]>([first], [first, ofFurther], [ofFurther, older], [older, first]);
const day = fc.constantFrom(addDays(today, 10), addDays(today, 20));
const reason = fc.constantFrom('Withdrawn', 'After the holidays');
const snooze = fc.option(fc.record({ until: day, reason }));
const naming = {
  activity: fc.constantFrom('feedback' as const, 'experiment' as const),
  accountId: fc.constantFrom(accountId('chen'), accountId('farah'), accountId('kim')),
};

const result = fc.oneof(
  fc
    .constantFrom('canary' as const, 'full' as const)
    .map((stage) => ({ activity: 'rollout' as const, stage })),
  fc
    .constantFrom('iterate' as const, 'ship' as const)
    .map((outcome) => ({ activity: 'experiment' as const, outcome })),
  fc.constant({
    activity: 'feedback' as const,
    reviewedOn: today,
    learned: 'They like it',
    nextStep: 'More',
  }),
);

/** Every command on epics: leaving one out does not compile. */
export const anyEpicCommand: { [K in OnEpics]: CommandArbitrary<K> } = {
  decideEpic: {
    about: ['owners', 'leads', 'terms', 'agreements'],
    input: fc.record({ ...work, answer: fc.option(answer, { freq: 4 }) }),
  },
  decideEpics: {
    about: ['owners', 'leads', 'terms', 'agreements'],
    input: fc.record({ issueIds, activity, answer: fc.option(answer, { freq: 4 }) }),
  },
  answerApplies: {
    about: ['owners', 'work'],
    input: fc.record({ ...work, activity: fc.constant('experiment' as const), applies: fc.boolean() }),
  },
  nameOwner: { about: ['owners'], input: fc.record({ issueId, ...naming }) },
  nameOwners: { about: ['owners'], input: fc.record({ issueIds, ...naming }) },
  trackEpics: { about: ['agreements', 'work'], input: fc.record({ issueIds }) },
  answerShipsNothing: {
    about: ['owners', 'agreements'],
    input: fc.record({ issueIds, value: fc.constantFrom(null, true, false) }),
  },
  suggestShipsNothing: { about: ['owners'], input: fc.record({ issueId }) },
  letPass: { about: ['agreements', 'work'], input: fc.record({ issueId, reason: fc.option(reason) }) },
  suggestOwner: { about: ['owners'], input: fc.record({ ...work, answer }) },
  clearSuggestion: {
    about: ['owners'],
    input: fc.record({
      issueId,
      about: fc.constantFrom(null, 'rollout' as const, 'rollout' as const),
      seen: fc.constantFrom(
        { by: accountId('kim'), answer: person('farah') },
        { by: accountId('kim'), answer: null },
        { by: accountId('farah'), answer: dataScience },
      ),
    }),
  },
  respondAsOwner: {
    about: ['owners', 'terms', 'answers'],
    input: fc.record({ ...work, accept: fc.boolean() }),
  },
  expectResult: {
    about: ['work'],
    input: fc.record({ ...work, on: fc.option(day), seen: fc.option(day, { freq: 1 }) }),
  },
  recordResult: {
    about: ['work', 'terms'],
    input: fc.record({ issueId, result, seenAt: fc.constant(null) }),
  },
  closeWithoutResult: { about: ['work'], input: fc.record({ ...work, reason }) },
  reopenWork: { about: ['work'], input: fc.record(work) },
  hideWarning: {
    about: ['work'],
    input: fc.record({ ...work, warning: fc.constantFrom(null, 'unanswered', 'unasked') }),
  },
  snoozeWarning: { about: ['work'], input: fc.record({ ...work, snooze }) },
  snoozeWarnings: { about: ['work'], input: fc.record({ issueIds, activity, snooze }) },
};
