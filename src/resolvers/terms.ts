import { changeTerms } from '../usecases/change-terms';
import { confirmAgreement } from '../usecases/confirm-agreement';
import { declineProposal } from '../usecases/decline-proposal';
import { objectToReview } from '../usecases/object-to-review';
import { procedure } from './procedure';

export const terms = {
  changeTerms: procedure('changeTerms', changeTerms),
  declineProposal: procedure('declineProposal', declineProposal),
  confirmAgreement: procedure('confirmAgreement', confirmAgreement),
  objectToReview: procedure('objectToReview', objectToReview),
};
