import type { PostCodeActivity } from '../../../src/domain/activity';
import { t } from '../texts/text';
import { AppliesQuestion } from './applies-question';
import type { Moves } from './moves/activity-moves';
import { write } from './moves/move';
import { moveText, PrimaryButton, type MoveProps } from './moves/move-button';
import { QuietButton } from './quiet-button';

type ActivityActionsProps = MoveProps & { activity: PostCodeActivity; moves: Moves };

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
      {primary && <PrimaryButton move={primary} busy={busy} onMove={onMove} />}
      {beside && (
        <QuietButton
          label={moveText(beside)}
          disabled={busy}
          onClick={() => {
            onMove(beside);
          }}
        />
      )}
    </div>
  );
}
