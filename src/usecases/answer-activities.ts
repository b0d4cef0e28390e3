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
import { requirePeople, requireSight } from './available-person';
import { requireAgreement, requireLead } from './lead';
import type { Caller, Changed, Ports } from './ports';
import { tell } from './tell';
import { agreementView } from './views';

type Answers = Input<'answerActivities'>['answers'];

export async function answerActivities(
  ports: Pick<Ports, 'now' | 'access' | 'projects' | 'people' | 'agreements' | 'jobs' | 'matrixLink'>,
  caller: Caller,
  { agreementId, answers }: Input<'answerActivities'>,
): Promise<AgreementView> {
  const projectId = projectOfAgreement(agreementId);
  await ports.access.inProject(projectId);
  requireLead(await requireAgreement(ports.agreements, agreementId), caller.accountId);
  const owners = answers.flatMap(({ answer }) => (answer.kind === 'person' ? [answer.accountId] : []));
  const project = await ports.projects.require(projectId);
  await requirePeople(ports.people, owners);
  await requireSight(ports.access, caller.accountId, owners, { projectKey: project.key });

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
  if (agreement.tracking && items.some(isAboutPostCode)) {
    await ports.jobs.push({ kind: 'repairProject', projectId });
  }
  for (const to of new Set(items.flatMap(personAgreed)))
    await tell(ports, caller, project, { notice: 'ownerAgreed', to });
  if (asksTheOther(agreement, side, answers)) {
    await tell(ports, caller, project, { notice: 'answersAsked', to: agreement.leads[otherSide(side)] });
  }
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

/** Questions were sent: post-code work now waits for the other lead. */
function asksTheOther(agreement: Agreement, side: Side, answers: Answers): boolean {
  return answers.some(({ activityId }) => {
    const record = activityOf(agreement, activityId);
    return record && isPostCode(activityId) && activityState(record, side).state === 'waiting';
  });
}
