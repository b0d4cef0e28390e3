import type { Viewer } from '../../../src/contract';
import type { PostCodeActivity } from '../../../src/domain/activity';
import type { EpicDecisions, EpicFacts } from '../../../src/domain/epic';
import { owningRole } from '../../../src/domain/epic-answer';
import { refusesToName } from '../../../src/domain/epic-permissions';
import type { Role } from '../../../src/domain/owner';
import type { Side } from '../../../src/domain/side';
import type { AgreementTerms } from '../../../src/domain/terms';
import type { EpicVerdict } from '../../../src/domain/verdict';
import type { OwnerContext } from '../owners/owner-text';

/** One epic, judged, with the one who looks at it. */
export type EpicCase = {
  facts: EpicFacts;
  decisions: EpicDecisions;
  verdict: EpicVerdict;
  terms: AgreementTerms;
  viewer: Viewer;
  owners: OwnerContext;
};

/** The side that may decide here: a lead's, on a tracked epic, once it is known that there is something to own. */
export function decidingSide({ verdict, viewer }: EpicCase, activity: PostCodeActivity): Side | null {
  const of = verdict.activities[activity];
  const settled = of.status === 'notTracked' || ('reason' in of && of.reason === 'unasked');
  return settled ? null : viewer.side;
}

/** The role that owns the activity here, where the viewer may name its person. */
export function roleToName(
  { decisions, terms, verdict, viewer }: EpicCase,
  activity: PostCodeActivity,
): Role | undefined {
  if (verdict.activities[activity].status === 'notTracked') return undefined;
  const role = owningRole(activity, decisions, terms);
  return role && !refusesToName(viewer.side, role) ? role : undefined;
}
