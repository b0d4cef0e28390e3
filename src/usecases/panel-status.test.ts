import { anAgreement } from '../../test/builders/agreement';
import { ana, chen, engineers, notNeeded, person, productLead } from '../../test/builders/answers';
import { named, saidApplies } from '../../test/builders/decision';
import { anEpic, aTrackedEpic } from '../../test/builders/epic';
import { verdictFacts } from '../domain/epic';
import { agreementId } from '../../test/builders/ids';
import { panelStatus } from './panel-status';
import type { Agreement } from '../domain/agreement';
import type { Epic } from '../domain/epic';

const agreement = anAgreement({
  tracked: true,
  said: {
    rollout: { both: engineers },
    experiment: { both: person('dana') },
    feedback: { both: productLead },
  },
});
const someone = { answers: {}, named: named(chen) };
const noExperiment = { answers: {}, applies: saidApplies(false, ana) };

const now = new Date('2026-09-15T12:00:00.000Z');
const statusOf = (epic: Epic | undefined, of: Agreement = agreement) => panelStatus(of, epic, now);
const seen = (facts: Parameters<typeof anEpic>[0]) => ({
  ...aTrackedEpic(),
  lastSeen: verdictFacts(anEpic(facts)),
});

it('counts what nobody owns: a role without a person too', () => {
  const unanswered = anAgreement({ tracked: true });
  expect(statusOf(aTrackedEpic(), unanswered)).toEqual({ kind: 'missing', count: 2, severity: 'warning' });
  expect(statusOf(aTrackedEpic())).toEqual({ kind: 'missing', count: 1, severity: 'warning' });
});

it('is as urgent as the verdict', () => {
  expect(statusOf(seen({ dueInDays: 3 }))).toEqual({ kind: 'missing', count: 1, severity: 'critical' });
});

it('misses nobody while there is time, or while only the question is open', () => {
  expect(statusOf(seen({ stage: 'toDo', statusName: 'To Do' }))).toEqual({ kind: 'toDecide' });
  expect(statusOf(aTrackedEpic({ rollout: someone }))).toEqual({ kind: 'toDecide' });
});

it('is content when everything has an owner or is not needed', () => {
  const epic = aTrackedEpic({ rollout: someone, experiment: noExperiment });
  expect(statusOf(epic)).toEqual({ kind: 'agreed' });
});

it('says nothing about an epic that is not tracked here, or that ships nothing', () => {
  const epic = aTrackedEpic({ rollout: { answers: { product: { answer: notNeeded, by: ana, at: '' } } } });
  expect(statusOf(undefined)).toBeUndefined();
  expect(statusOf(epic, anAgreement())).toBeUndefined();
  expect(statusOf({ ...epic, trackedSince: null })).toBeUndefined();
  expect(statusOf({ ...epic, agreementId: agreementId('10001:0') })).toBeUndefined();
  expect(statusOf(seen({ stage: 'done', resolutionName: "Won't do" }))).toBeUndefined();
});
