import { t } from '../../texts/text';
import { PlainButton } from '../../ui/plain-button';
import type { Move } from './move';

export const moveText = (move: Move): string => {
  const words = t(`epic.action.${move.label}`);
  return move.kind === 'go' && move.to === 'matrix' ? t('epic.action.inMatrix', { action: words }) : words;
};

export type MoveProps = { busy: boolean; onMove: (move: Move) => void };

export function PrimaryButton({ move, busy, onMove }: MoveProps & { move: Move }) {
  return (
    <PlainButton
      disabled={busy}
      onClick={() => {
        onMove(move);
      }}
    >
      {moveText(move)}
    </PlainButton>
  );
}
