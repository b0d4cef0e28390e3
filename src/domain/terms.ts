import type { PostCodeActivity } from './activity';
import type { Agreement, AgreementSettings, StartOfTracking, Tracking } from './agreement';
import { activityState } from './activity-state';
import type { AccountId, AgreementId, ProjectId } from './ids';
import type { Answer, Role } from './owner';
import type { Side } from './side';

/** What the agreement says about one post-code activity, without answers that are still hidden. */
export type Term =
  | { kind: 'inForce'; answer: Answer }
  | { kind: 'differs'; answers: Record<Side, Answer> }
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
  tracking: StartOfTracking | null;
};

export const termsOf = (agreement: Agreement): AgreementTerms => ({
  agreementId: agreement.id,
  projectId: agreement.projectId,
  leads: agreement.leads,
  roles: agreement.roles,
  postCode: {
    rollout: termOf(agreement, 'rollout'),
    experiment: termOf(agreement, 'experiment'),
    feedback: termOf(agreement, 'feedback'),
  },
  settings: agreement.settings,
  tracking: agreement.tracking && startOf(agreement.tracking),
});

const startOf = ({ startedAt, startedBy }: Tracking): StartOfTracking => ({ startedAt, startedBy });

function termOf(agreement: Agreement, activity: PostCodeActivity): Term {
  const record = agreement.activities.find(({ id }: { id: string }) => id === activity);
  if (!record) return { kind: 'unanswered' };
  const state = activityState(record, null);
  switch (state.state) {
    case 'suggested':
      return { kind: 'unanswered' };
    case 'waiting':
      return { kind: 'waiting', for: state.for };
    case 'differs':
      return {
        kind: 'differs',
        answers: { product: state.answers.product.answer, engineering: state.answers.engineering.answer },
      };
    case 'agreed':
    case 'changing':
      return { kind: 'inForce', answer: state.answer };
  }
}
