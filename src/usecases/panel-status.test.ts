import { anAgreement, type Said } from '../../test/builders/agreement';
import { ana, chen, engineers, person, productLead } from '../../test/builders/answers';
import { closedFor, expectedOn, named, saidApplies } from '../../test/builders/decision';
import { anEpic, aTrackedEpic, today } from '../../test/builders/epic';
import { agreementId } from '../../test/builders/ids';
import type { Agreement } from '../domain/agreement';
import type { ProjectAgreements } from '../domain/agreements';
import type { PostCodeActivity } from '../domain/activity';
import { addDays } from '../domain/calendar';
import { type Epic, verdictFacts } from '../domain/epic';
import { panelStatus } from './panel-status';

const agreement = anAgreement({
  tracked: true,
  said: {
    rollout: { both: engineers },
    experiment: { both: person('dana') },
    feedback: { both: productLead },
  },
});
const everybody = {
  rollout: { both: productLead },
  experiment: { both: productLead },
  feedback: { both: productLead },
};
const someone = { answers: {}, named: named(chen) };
const noExperiment = { answers: {}, applies: saidApplies(false, ana) };

const now = new Date(`${today}T12:00:00.000Z`);
const alone = (of: Agreement): ProjectAgreements => ({ isOn: true, default: of, others: [] });
const statusOf = (epic: Epic | undefined, of: Agreement = agreement) => panelStatus(alone(of), epic, now);
const seen = (facts: Parameters<typeof anEpic>[0], epic = aTrackedEpic()) => ({
  ...epic,
  lastSeen: verdictFacts(anEpic(facts)),
});

it('counts what nobody owns: a role without a person too', () => {
  const unanswered = anAgreement({ tracked: true });
  expect(statusOf(aTrackedEpic(), unanswered)).toEqual({ kind: 'missing', count: 2, severity: 'warning' });
  expect(statusOf(aTrackedEpic())).toEqual({ kind: 'missing', count: 1, severity: 'warning' });
});

it('waits for a side when its answer is all that is missing', () => {
  const asked = { appliesTo: { ...agreement.settings.appliesTo, experiment: { kind: 'every' } } } as const;
  const toAgree = (said: Partial<Record<PostCodeActivity, Said>>) =>
    anAgreement({ tracked: true, settings: asked, said: { ...everybody, ...said } });
  const proposed = toAgree({ rollout: { product: productLead }, feedback: { product: productLead } });
  const toBen = { kind: 'waits', for: 'engineering' };
  expect(statusOf(aTrackedEpic(), proposed)).toEqual({ ...toBen, severity: 'warning' });
  expect(statusOf(seen({ stage: 'toDo', statusName: 'To Do' }), proposed)).toEqual({
    ...toBen,
    severity: 'none',
  });
  const crossed = toAgree({ rollout: { product: productLead }, feedback: { engineering: productLead } });
  expect(statusOf(aTrackedEpic(), crossed)).toMatchObject({ kind: 'missing', count: 2 });
  const alsoOpen = toAgree({ rollout: { product: productLead }, feedback: {} });
  expect(statusOf(aTrackedEpic(), alsoOpen)).toMatchObject({ kind: 'missing', count: 2 });
});

it('is as urgent as the verdict', () => {
  expect(statusOf(seen({ dueInDays: 3 }))).toEqual({ kind: 'missing', count: 1, severity: 'critical' });
});

it('misses nobody while there is time, or while only the question is open', () => {
  expect(statusOf(seen({ stage: 'toDo', statusName: 'To Do' }))).toEqual({ kind: 'toDecide' });
  expect(statusOf(aTrackedEpic({ rollout: someone }))).toEqual({ kind: 'toDecide' });
});

it('is content when everything has an owner, is closed or not needed', () => {
  const rollout = { answers: {}, closed: closedFor(chen) };
  expect(statusOf(aTrackedEpic({ rollout: someone, experiment: noExperiment }))).toEqual({ kind: 'agreed' });
  expect(statusOf(aTrackedEpic({ rollout, experiment: noExperiment }))).toEqual({ kind: 'agreed' });
  expect(statusOf(aTrackedEpic({ shipsNothing: { value: true, by: ana, at: '' } }))).toEqual({
    kind: 'agreed',
  });
});

it('says that a result is missing, or the owner away, also while a question is open', () => {
  const late = aTrackedEpic({ rollout: { ...someone, expected: expectedOn(addDays(today, -1)) } });
  expect(statusOf(late)).toEqual({ kind: 'missingResult' });
  const absence = { accountId: chen, from: today, to: addDays(today, 30), cover: null, by: chen, at: '' };
  const away = seen({ dueInDays: 10 }, aTrackedEpic({ rollout: someone }));
  expect(statusOf(away, { ...agreement, absences: [absence] })).toEqual({ kind: 'away' });
});

it('says that an epic is not tracked, whichever way it is not', () => {
  const notTracked = { kind: 'notTracked' };
  expect(statusOf(undefined)).toEqual(notTracked);
  expect(statusOf({ ...aTrackedEpic(), trackedSince: null })).toEqual(notTracked);
  expect(statusOf(aTrackedEpic(), anAgreement())).toEqual(notTracked);
  expect(statusOf(seen({ stage: 'done', resolutionName: "Won't do" }))).toEqual(notTracked);
});

it('says nothing where the app is off, or under an agreement that the epic was not looked at for', () => {
  const epic = aTrackedEpic();
  expect(panelStatus({ ...alone(agreement), isOn: false }, epic, now)).toBeUndefined();
  expect(statusOf({ ...epic, agreementId: agreementId('10001:0') })).toBeUndefined();
});

it('goes by the agreement of the epic, where the project has several', () => {
  const id = agreementId('10000:1');
  const project: ProjectAgreements = {
    isOn: true,
    default: anAgreement(),
    others: [
      {
        name: 'Mobile',
        scope: { labels: ['mobile'], componentIds: [], typeIds: [] },
        agreement: { ...agreement, id },
      },
    ],
  };
  const mobile = seen({ labels: ['mobile'] });
  expect(panelStatus(project, { ...mobile, agreementId: id }, now)).toMatchObject({ kind: 'missing' });
  expect(panelStatus(project, mobile, now)).toBeUndefined();
});
