import type { AgreementView, Input } from '../contract';
import type { Agreement } from '../domain/agreement';
import type { AgreementEdit } from '../domain/agreement-edit';
import type { AgreementItem } from '../domain/change';
import { answerNotices } from './answer-notices';
import { requireAvailable, requireSight } from './available-person';
import { type AgreementPorts, changeAgreement, type Speaker } from './change-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { withAnswer } from './with-answer';

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
      notices: (items, next, side) => answerNotices(items, next, side, ports.now()),
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

function withAnswers(before: Agreement, speaker: Speaker, answers: Answers): AgreementEdit {
  const items: AgreementItem[] = [];
  let next = before;
  for (const given of answers) {
    const answered = withAnswer(next, speaker, given);
    next = answered.next;
    items.push(...answered.items);
  }
  return { next, items };
}
