import type { PostCodeActivity } from '../../../../src/domain/activity';
import type { EpicCase } from '../epic-case';
import { activityMoves } from '../moves/activity-moves';
import type { FormKind } from '../moves/move';

/** The form that helps with this activity, for a link that leads straight to it. */
export function formToOpen(epic: EpicCase, activity: PostCodeActivity): FormKind | null {
  const { asks, primary, others } = activityMoves(epic, activity);
  if (primary) return primary.kind === 'form' ? primary.form : null;
  const decide = others.find(
    (move) => move.kind === 'form' && (move.form === 'decide' || move.form === 'suggest'),
  );
  return !asks && decide?.kind === 'form' ? decide.form : null;
}
