import Button from '@atlaskit/button/new';
import type { Side } from '../../../../src/domain/side';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { moveText } from './move-text';
import { besideHalves, type Move } from './moves';

type MoveButtonsProps = {
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

export function MoveButtons({ moves, mySide, context, about, isSending, focused, onMove }: MoveButtonsProps) {
  return (
    <div
      className={`moves moves--${mySide}${moves.length > 2 ? ' moves--spread' : ''}`}
      role="group"
      aria-label={about}
    >
      {besideHalves(moves, mySide).map((move) => (
        <Button
          key={move.kind}
          spacing="compact"
          appearance={appearanceOf(move)}
          isDisabled={isSending}
          autoFocus={move.kind === focused}
          onClick={() => {
            onMove(move);
          }}
        >
          {moveText(move, context)}
        </Button>
      ))}
    </div>
  );
}

/** One thing stands out: taking what the other says, or the answer that is still owed. */
function appearanceOf(move: Move) {
  const standsOut =
    (move.kind === 'take' && move.from !== 'suggestion') ||
    (move.kind === 'choose' && move.because === 'waitsForMe');
  return standsOut ? 'primary' : 'default';
}
