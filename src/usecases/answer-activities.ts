import type { AgreementView, Input } from '../contract';
import { activityState } from '../domain/activity-state';
import { postCodeActivities } from '../domain/activity';
import { activityOf, type Agreement } from '../domain/agreement';
import { answerActivity } from '../domain/answer-activity';
import type { ChangeItem } from '../domain/change';
import type { AccountId, ActivityId } from '../domain/ids';
import { otherSide, type Side } from '../domain/side';
import type { IsoDateTime } from '../domain/time';
import { projectOfAgreement } from './agreement-id';
import { AppError } from './app-error';
import { requireAvailable, requireSight } from './available-person';
import { requireAgreement, requireLead } from './lead';
import type { Addressed, Caller, Changed, Ports } from './ports';
import { aboutProject, tellJobs } from './tell';
import { agreementView } from './views';

type Answers = Input<'answerActivities'>['answers'];

export async function answerActivities(
  ports: Pick<Ports, 'now' | 'access' | 'projects' | 'people' | 'agreements' | 'jobs' | 'matrixLink'>,
  caller: Caller,
  { agreementId, answers }: Input<'answerActivities'>,
): Promise<AgreementView> {
  const projectId = projectOfAgreement(agreementId);
  const [found, project] = await Promise.all([
    requireAgreement(ports.agreements, agreementId),
    ports.projects.require(projectId),
    ports.access.inProject(projectId),
  ]);
  requireLead(found, caller.accountId);
  const owners = answers.flatMap(({ answer }) => (answer.kind === 'person' ? [answer.accountId] : []));
  const [people] = await Promise.all([
    ports.people.find(owners),
    requireSight(ports.access, caller.accountId, owners, { projectKey: project.key }),
  ]);
  requireAvailable(people, owners);

  const at = ports.now().toISOString();
  const { next: agreement, items } = await ports.agreements.change(
    agreementId,
    { actor: caller.accountId, at },
    (current) => {
      if (!current) throw new AppError('NOT_FOUND');
      return withAnswers(current, requireLead(current, caller.accountId), answers, at);
    },
  );
  const side = requireLead(agreement, caller.accountId);
  const isVerdictChanged = agreement.tracking && items.some(isAboutPostCode);
  await ports.jobs.push(
    ...(isVerdictChanged ? [{ kind: 'repairProject', projectId } as const] : []),
    ...tellJobs(caller, aboutProject(ports, caller, project), noticesOf(items, agreement, side)),
  );
  return agreementView(agreement, side);
}

function withAnswers(before: Agreement, side: Side, answers: Answers, at: IsoDateTime): Changed<Agreement> {
  const items: ChangeItem[] = [];
  let next = before;
  for (const given of answers) {
    requireAnswerable(before, side, given);
    const answered = answerActivity(next, { ...given, side, at });
    next = answered.agreement;
    items.push(...answered.items);
  }
  return { next, items };
}

function requireAnswerable(agreement: Agreement, side: Side, { activityId, answer }: Answers[number]): void {
  if (!activityOf(agreement, activityId)) {
    throw new AppError('ACTIVITY_REMOVED', { activityId }, { current: agreementView(agreement, side) });
  }
  if (answer.kind === 'role' && !agreement.roles.some(({ id }) => id === answer.roleId)) {
    throw new AppError('BAD_INPUT', { field: 'roleId' });
  }
}

const personAgreed = (item: ChangeItem): AccountId[] =>
  item.kind === 'agreed' && item.to.kind === 'person' ? [item.to.accountId] : [];

const isPostCode = (id: ActivityId): boolean =>
  postCodeActivities.some((activity: string) => activity === id);

const isAboutPostCode = (item: ChangeItem): boolean => 'activityId' in item && isPostCode(item.activityId);

function noticesOf(items: readonly ChangeItem[], agreement: Agreement, side: Side): Addressed[] {
  const owners = [...new Set(items.flatMap(personAgreed))];
  const told = owners.map((to): Addressed => ({ notice: 'ownerAgreed', to }));
  if (items.some((item) => asksTheOther(item, agreement))) {
    told.push({ notice: 'answersAsked', to: agreement.leads[otherSide(side)] });
  }
  return told;
}

/** A question was sent: post-code work that nobody had answered now waits for the other lead. */
function asksTheOther(item: ChangeItem, agreement: Agreement): boolean {
  if (item.kind !== 'answered' || item.from !== null || !isPostCode(item.activityId)) return false;
  const record = activityOf(agreement, item.activityId);
  return record !== undefined && activityState(record, item.side).state === 'waiting';
}
