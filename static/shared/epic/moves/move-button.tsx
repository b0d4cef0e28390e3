import type { PostCodeActivity } from '../../../../src/domain/activity';
import { t } from '../../texts/text';
import { PlainButton } from '../../ui/plain-button';
import { actionText } from './action-text';
import type { Move } from './move';

export const moveText = (move: Move, activity: PostCodeActivity): string => {
  const words = actionText(move.label, activity);
  return move.kind === 'go' && move.to === 'matrix' ? t('epic.action.inMatrix', { action: words }) : words;
};

export type MoveProps = { activity: PostCodeActivity; busy: boolean; onMove: (move: Move) => void };

export function PrimaryButton({ move, activity, busy, onMove }: MoveProps & { move: Move }) {
  return (
    <PlainButton
      disabled={busy}
      onClick={() => {
        onMove(move);
      }}
    >
      {moveText(move, activity)}
    </PlainButton>
  );
}
