import type { AgreementView, Input } from '../contract';
import { activityState } from '../domain/activity-state';
import { isPostCode } from '../domain/activity';
import { activityOf, type Agreement } from '../domain/agreement';
import { answerActivity, answeredForOther } from '../domain/answer-activity';
import type { AgreementItem } from '../domain/change';
import type { AccountId } from '../domain/ids';
import { otherSide, type Side } from '../domain/side';
import { AppError } from './app-error';
import { requireAvailable, requireSight } from './available-person';
import { type AgreementChange, changeAgreement, type AgreementPorts, type Speaker } from './change-agreement';
import type { Addressed, Caller, Ports } from './ports';

type Answers = Input<'answerActivities'>['answers'];

export async function answerActivities(
  ports: AgreementPorts & Pick<Ports, 'people'>,
  caller: Caller,
  { agreementId, answers }: Input<'answerActivities'>,
): Promise<AgreementView> {
  const owners = answers.flatMap(({ answer }) => (answer.kind === 'person' ? [answer.accountId] : []));
  return changeAgreement(
    ports,
    caller,
    agreementId,
    (current, speaker) => withAnswers(current, speaker, answers),
    {
      notices: noticesOf,
      before: async ({ project }) => {
        const [people] = await Promise.all([
          ports.people.find(owners),
          requireSight(ports.access, caller.accountId, owners, { projectKey: project.key }),
        ]);
        requireAvailable(people, owners);
      },
    },
  );
}

export function withAnswers(before: Agreement, speaker: Speaker, answers: Answers): AgreementChange {
  const items: AgreementItem[] = [];
  let next = before;
  for (const given of answers) {
    requireAnswerable(before, speaker, given);
    const answered = answerActivity(next, { ...given, ...speaker });
    next = answered.agreement;
    items.push(...answered.items);
  }
  return { next, items };
}

function requireAnswerable(agreement: Agreement, { side, by }: Speaker, given: Answers[number]): void {
  const { activityId, answer } = given;
  const record = activityOf(agreement, activityId);
  if (!record) throw new AppError('ACTIVITY_REMOVED', { activityId });
  if (answeredForOther(record, side, by)) throw new AppError('ALREADY_ANSWERED', { activityId });
  if (answer.kind === 'role' && !isOffered(agreement, answer.roleId)) {
    throw new AppError('BAD_INPUT', { field: 'roleId' });
  }
  // That position is not offered where there is no separate lead (product.md §2 rule 6).
  if (answer.kind === 'lead' && agreement.soleSide === otherSide(answer.side)) {
    throw new AppError('BAD_INPUT', { field: 'side' });
  }
}

const isOffered = ({ roles }: Agreement, roleId: string): boolean =>
  roles.some(({ id, retired }) => id === roleId && !retired);

const personAgreed = (item: AgreementItem): AccountId[] =>
  item.kind === 'agreed' && item.to.kind === 'person' ? [item.to.accountId] : [];

function noticesOf(items: readonly AgreementItem[], agreement: Agreement, side: Side): Addressed[] {
  const owners = [...new Set(items.flatMap(personAgreed))];
  const told = owners.map((to): Addressed => ({ notice: 'ownerAgreed', to }));
  const other = agreement.leads[otherSide(side)];
  if (other !== null && items.some((item) => asksTheOther(item, agreement))) {
    told.push({ notice: 'answersAsked', to: other });
  }
  return told;
}

/** A question was sent: post-code work that nobody had answered now waits for the other lead. */
function asksTheOther(item: AgreementItem, agreement: Agreement): boolean {
  if (item.kind !== 'answered' || item.from !== null || !isPostCode(item.activityId)) return false;
  const record = activityOf(agreement, item.activityId);
  return record !== undefined && activityState(record, { side: item.side, shown: {} }).state === 'waiting';
}
