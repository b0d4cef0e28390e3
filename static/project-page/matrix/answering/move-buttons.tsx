import Button from '@atlaskit/button/new';
import type { Side } from '../../../../src/domain/side';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { moveText } from './move-text';
import type { Move } from './moves';

type MoveButtonsProps = {
  moves: Move[];
  mySide: Side;
  context: OwnerContext;
  /** Says what the buttons are about to those who don't see it. */
  about: string;
  isSending: boolean;
  onMove: (move: Move) => void;
};

export function MoveButtons({ moves, mySide, context, about, isSending, onMove }: MoveButtonsProps) {
  return (
    <div
      className={`moves moves--${mySide}${moves.length > 2 ? ' moves--spread' : ''}`}
      role="group"
      aria-label={about}
    >
      {moves.map((move) => (
        <Button
          key={move.kind}
          spacing="compact"
          appearance={appearanceOf(move)}
          isDisabled={isSending}
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
