import type { PostCodeActivity } from '../../../../src/domain/activity';
import { owningRole } from '../../../../src/domain/epic-answer';
import {
  refusesToClear,
  refusesToDecide,
  refusesToHandOver,
  refusesToReport,
  refusesToRespond,
  refusesToSuggest,
  workersOf,
} from '../../../../src/domain/epic-permissions';
import type { Role } from '../../../../src/domain/owner';
import type { Side } from '../../../../src/domain/side';
import type { ActivityVerdict } from '../../../../src/domain/verdict';
import type { EpicCase } from '../epic-case';
import type { KnownDecision } from '../known-decision';

/** How one activity stands for the one who looks at it: what of product.md §5 is theirs. */
export type Standing = {
  of: ActivityVerdict;
  decision: KnownDecision | undefined;
  side: Side | null;
  /** The side that may decide, once it is known that there is something to own. */
  decides: Side | null;
  reports: boolean;
  /** Owns it, and may accept it or pass it back. */
  responds: boolean;
  suggests: boolean;
  /** The suggestion that stands, where the viewer made it or may decline it. */
  clears: KnownDecision['suggestion'];
  /** The role that owns it, where the viewer may name its person. */
  names: Role | undefined;
};

export function standingOf(epic: EpicCase, activity: PostCodeActivity): Standing {
  const { facts, decisions, terms, viewer, today } = epic;
  const of = epic.verdict.activities[activity];
  const decision = decisions[activity];
  const owner = of.status === 'owned' ? of.accountId : null;
  const isUnderWay = of.status !== 'notTracked' && of.status !== 'closed';
  const isAsked = 'reason' in of && of.reason === 'unasked';
  const role = isUnderWay ? owningRole(activity, facts, decisions, terms) : undefined;
  const holder = role && decision?.named?.roleId === role.id ? decision.named.accountId : null;
  const mayName = role && !refusesToHandOver(viewer, role, { namedBy: terms.settings.namedBy, holder });
  return {
    of,
    decision,
    side: viewer.side,
    decides: isUnderWay && !isAsked && !refusesToDecide(viewer.side) ? viewer.side : null,
    reports:
      isUnderWay &&
      !isAsked &&
      of.status !== 'notNeeded' &&
      !refusesToReport(viewer, workersOf(of, terms, today)),
    responds: owner !== null && !refusesToRespond(viewer, owner, terms),
    clears:
      decision?.suggestion && isUnderWay && !refusesToClear(viewer, decision.suggestion.by)
        ? decision.suggestion
        : undefined,
    suggests: isUnderWay && viewer.side === null && !refusesToSuggest(viewer),
    names: mayName ? role : undefined,
  };
}
