import type { PostCodeActivity } from './activity';
import type { AgreementSettings, Tracking } from './agreement';
import type { AccountId, AgreementId, ProjectId } from './ids';
import type { Answer, Role } from './owner';
import type { Side } from './side';

/** What the agreement says about one post-code activity, without answers that are still hidden. */
export type Term =
  | { kind: 'inForce'; answer: Answer }
  | { kind: 'differs' }
  | { kind: 'waiting'; for: Side }
  | { kind: 'unanswered' };

/** Exactly the agreement data that a verdict reads; its hash is the index's `basis`. */
export type AgreementTerms = {
  agreementId: AgreementId;
  projectId: ProjectId;
  leads: Record<Side, AccountId>;
  roles: Role[];
  postCode: Record<PostCodeActivity, Term>;
  settings: AgreementSettings;
  tracking: Tracking | null;
};
