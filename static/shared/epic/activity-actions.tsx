import { t } from '../texts/text';
import { AppliesQuestion } from './applies-question';
import type { Moves } from './moves/activity-moves';
import { write } from './moves/move';
import { moveText, PrimaryButton, type MoveProps } from './moves/move-button';
import { QuietButton } from './quiet-button';

type ActivityActionsProps = MoveProps & { moves: Moves };

/** One primary action at most, with the other answer to the same question. */
export function ActivityActions({ activity, moves, busy, onMove }: ActivityActionsProps) {
  const { asks, primary, beside } = moves;
  if (!asks && !primary) return null;
  return (
    <div className="activity-line__actions">
      {asks && (
        <AppliesQuestion
          question={t(`epic.unasked.${activity}`)}
          busy={busy}
          onAnswer={(applies) => {
            onMove(write('answer', { kind: 'answerApplies', applies }));
          }}
        />
      )}
      {primary && <PrimaryButton move={primary} activity={activity} busy={busy} onMove={onMove} />}
      {beside && (
        <QuietButton
          label={moveText(beside, activity)}
          disabled={busy}
          onClick={() => {
            onMove(beside);
          }}
        />
      )}
    </div>
  );
}
