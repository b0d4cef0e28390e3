import type { AgreementView, Input } from '../contract';
import { answeredForOther } from '../domain/answer-activity';
import { confirmAgreement as confirmed } from '../domain/review-agreement';
import { AppError } from './app-error';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports/caller';

export const confirmAgreement = (
  ports: AgreementPorts,
  caller: Caller,
  { agreementId, answers }: Input<'confirmAgreement'>,
): Promise<AgreementView> =>
  changeAgreement(ports, caller, agreementId, (current, speaker) => {
    const { side, by } = speaker;
    const taken = current.activities.find(
      (record) => record.inForce && !record.answers[side] && answeredForOther(record, side, by),
    );
    if (taken) throw new AppError('ALREADY_ANSWERED', { activityId: taken.id });
    return confirmed(current, answers, speaker);
  });
