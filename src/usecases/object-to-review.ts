import type { AgreementView, Input } from '../contract';
import { objectToReview as objected } from '../domain/review-agreement';
import { AppError } from './app-error';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports/caller';

export const objectToReview = (
  ports: AgreementPorts,
  caller: Caller,
  { agreementId, comment }: Input<'objectToReview'>,
): Promise<AgreementView> =>
  changeAgreement(ports, caller, agreementId, (current, speaker) => {
    if (current.review?.confirmed?.side === speaker.side) {
      throw new AppError('FORBIDDEN', { reason: 'otherSide' });
    }
    return objected(current, { ...speaker, comment });
  });
