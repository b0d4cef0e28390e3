import { isLong } from './absence';
import type { PostCodeActivity } from './activity';
import { activityState } from './activity-state';
import {
  type Agreement,
  postCodeOf,
  type StartOfTracking,
  type Tracking,
  type Unreachable,
} from './agreement';
import type { AgreementSettings } from './settings';
import type { EpicFilter } from './epic-filter';
import type { AccountId, AgreementId, ProjectId } from './ids';
import type { Leads } from './leads';
import type { Answer, Role } from './owner';
import type { Side } from './side';
import type { IsoDate } from './time';

/** What the agreement says about one post-code activity, without answers that are still hidden. */
export type Term =
  | { kind: 'inForce'; answer: Answer }
  | { kind: 'differs'; answers: Record<Side, Answer> }
  | { kind: 'waiting'; for: Side }
  | { kind: 'unanswered' };

/** Someone is away long enough to matter. */
export type Away = { accountId: AccountId; from: IsoDate; to: IsoDate; cover: AccountId | null };

/** Exactly the agreement data that a verdict reads. */
export type AgreementTerms = {
  agreementId: AgreementId;
  projectId: ProjectId;
  leads: Leads;
  soleSide: Side | null;
  /** `side` names the role's person on an epic: the sole side, where there is one. */
  roles: Role[];
  postCode: Record<PostCodeActivity, Term>;
  settings: AgreementSettings;
  tracking: StartOfTracking | null;
  away: Away[];
  unreachable: Unreachable[];
};

/** The terms of all agreements of a project; their hash is the index's `basis`. The default one owns what is left. */
export type ProjectTerms = {
  default: AgreementTerms;
  others: { scope: EpicFilter; terms: AgreementTerms }[];
};

export const termsOf = (agreement: Agreement): AgreementTerms => ({
  agreementId: agreement.id,
  projectId: agreement.projectId,
  leads: agreement.leads,
  soleSide: agreement.soleSide,
  roles: agreement.roles.map((role) => ({ ...role, side: agreement.soleSide ?? role.side })),
  postCode: {
    rollout: termOf(agreement, 'rollout'),
    experiment: termOf(agreement, 'experiment'),
    feedback: termOf(agreement, 'feedback'),
  },
  settings: agreement.settings,
  tracking: agreement.tracking && startOf(agreement.tracking),
  away: agreement.absences
    .filter(isLong)
    .map(({ accountId, from, to, cover }) => ({ accountId, from, to, cover })),
  unreachable: agreement.unreachable,
});

const startOf = ({ startedAt, startedBy }: Tracking): StartOfTracking => ({ startedAt, startedBy });

function termOf(agreement: Agreement, activity: PostCodeActivity): Term {
  const record = postCodeOf(agreement, activity);
  if (!record) return { kind: 'unanswered' };
  const state = activityState(record, { side: null, shown: {} });
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
