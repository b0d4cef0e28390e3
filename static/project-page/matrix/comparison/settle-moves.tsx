import Button from '@atlaskit/button/new';
import type { Side } from '../../../../src/domain/side';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { moveText } from '../answering/move-text';
import { besideHalves, type Move } from '../answering/moves';
import './settle-moves.css';

type SettleMovesProps = {
  moves: Move[];
  mySide: Side;
  context: OwnerContext;
  /** Says what the buttons are about to those who don't see it. */
  about: string;
  isSending: boolean;
  /** The move whose button gets the focus. */
  focused: Move['kind'] | null;
  onMove: (move: Move) => void;
};

/** Under each half what settles it that way; one click takes the other's answer. */
export function SettleMoves({ moves, mySide, context, about, isSending, focused, onMove }: SettleMovesProps) {
  const isApart = moves.length > 2;
  return (
    <div
      className={`settle settle--${mySide} ${isApart ? 'settle--apart' : 'settle--quiet'}`}
      role="group"
      aria-label={about}
    >
      {besideHalves(moves, mySide).map((move) => (
        <span key={move.kind} className={`settle__move settle__move--${move.kind}`}>
          <Button
            spacing={isApart ? 'default' : 'compact'}
            appearance={appearanceOf(move)}
            isDisabled={isSending}
            autoFocus={move.kind === focused}
            onClick={() => {
              onMove(move);
            }}
          >
            {moveText(move, context)}
          </Button>
        </span>
      ))}
    </div>
  );
}

/** Settling stands out, and the answer that is still owed. */
function appearanceOf(move: Move) {
  if (move.kind === 'take' || (move.kind === 'choose' && move.because === 'waitsForMe')) return 'primary';
  return move.kind === 'choose' ? 'subtle' : 'default';
}
