import { answeredOnEpic } from './epic-answer';
import type { Epic, EpicDecision } from './epic';
import { decidedAnew, decisionOf, type EpicChange, type OnWork, withDecision } from './epic-change';
import type { Answer, Owner } from './owner';
import { answerToStore, sameAnswer } from './same-answer';
import { otherSide, type Side } from './side';
import type { AgreementTerms } from './terms';

type Deciding = Pick<AgreementTerms, 'leads' | 'soleSide' | 'settings'>;
type Command = OnWork & { side: Side; answer: Answer | null };

/**
 * A side's own answer for one epic. `null` withdraws it, and has an owner go who stayed although the agreement changed.
 * Neither side writes the other's, unless there is only one. Repeated, it clears a suggestion and asks once more an
 * owner who passed the work back.
 */
export function decideEpic(epic: Epic, terms: Deciding, command: Command): EpicChange {
  const { activity, side, by, at } = command;
  const other = otherSide(side);
  const decision = decisionOf(epic, activity);
  const standing = [decision.answers[other]?.answer];
  const answer = command.answer && answerToStore(command.answer, terms.leads, standing);
  const from = decision.answers[side]?.answer ?? null;
  const isSame = answer === null ? from === null : from !== null && sameAnswer(from, answer);

  const theirs = terms.soleSide === null ? decision.answers[other] : undefined;
  const mine = isSame ? decision.answers[side] : answer && { answer, by, at };
  const answers: EpicDecision['answers'] = {
    ...(theirs && { [other]: theirs }),
    ...(mine && { [side]: mine }),
  };
  const { held, response, named, ...rest } = decidedAnew(decision);
  const hasPassedBack = response?.accepted === false;
  const stays = held && staysOwner(held.owner, from, answers, terms) ? held : undefined;
  const released = stays ? undefined : held;
  const isPending = decision.suggestion !== undefined || hasPassedBack;
  if (isSame && !released && !isPending && theirs === decision.answers[other]) return { epic, items: [] };

  const next = {
    ...rest,
    answers,
    ...(named && !(hasPassedBack && response.accountId === named.accountId) && { named }),
    ...(stays && { held: stays }),
    ...(stays && response?.accepted && { response }),
  };
  const goesByAgreement = Object.keys(answers).length === 0 && released;
  return {
    epic: withDecision(epic, activity, next),
    items: [
      ...(goesByAgreement && isSame
        ? []
        : [{ kind: 'epicDecided', activity, side, from, to: answer } as const]),
      ...(goesByAgreement ? [{ kind: 'ownerReleased', activity, from: goesByAgreement.owner } as const] : []),
    ],
  };
}

/** As long as nothing else is decided, and the one who withdraws does not take back that very owner. */
function staysOwner(
  owner: Owner,
  before: Answer | null,
  answers: EpicDecision['answers'],
  terms: Deciding,
): boolean {
  const answered = answeredOnEpic(answers, terms);
  if (answered) return answered.kind === 'none' || sameAnswer(answered.answer, owner);
  return before !== null && !sameAnswer(before, owner);
}
