import type { AgreementView } from '../../../src/contract';
import type { ActivityView } from '../../../src/contract';
import { isStanding, sameChange } from '../../../src/domain/same-change';
import { otherSide, type Side } from '../../../src/domain/side';
import type { TermsChange } from '../../../src/domain/terms-change';
import { weakens } from '../../../src/domain/weakens';

/** What sending a change would do: nothing, hold at once, agree to the other side's proposal, or propose it. */
export type TermsEffect = 'nothing' | 'now' | 'agrees' | 'proposes';

export function termsEffect(view: AgreementView, change: TermsChange, mySide: Side): TermsEffect {
  const agreement = {
    settings: view.terms.settings,
    soleSide: view.soleSide,
    tracking: view.tracking,
    activities: view.activities.map(({ id, state }) => ({
      id,
      ...('answer' in state && { inForce: state.answer }),
    })),
  };
  if (isStanding(agreement, change)) return 'nothing';
  const other = otherSide(mySide);
  if (view.proposals.some(({ side, change: wanted }) => side === other && sameChange(wanted, change)))
    return 'agrees';
  if (view.soleSide === mySide) return 'now';
  return weakens(agreement, change) || endsTheirAnswer(view, change, other) ? 'proposes' : 'now';
}

/** What the other side said would be gone with the activity. */
const endsTheirAnswer = ({ activities }: AgreementView, change: TermsChange, other: Side): boolean =>
  change.kind === 'removeActivity' &&
  activities.some((activity) => activity.id === change.activityId && hasAnswered(activity, other));

const hasAnswered = ({ state }: ActivityView, side: Side): boolean =>
  state.state === 'differs' || (state.state === 'waiting' && state.for !== side);
