import type { OwnerContext } from '../../shared/owners/owner-text';
import type { TermsWords } from '../terms/terms-change-text';

/** The names that the sentences of the history need. Positions are told as such: today's lead may have been somebody else then. */
export type ChangeWords = TermsWords & { owners: OwnerContext };
