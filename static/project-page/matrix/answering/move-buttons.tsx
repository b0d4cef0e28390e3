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
  onMove: (move: Move) => void;
};

export function MoveButtons({ moves, mySide, context, about, isSending, onMove }: MoveButtonsProps) {
  return (
    <div className={moves.length > 2 ? 'moves moves--spread' : 'moves'} role="group" aria-label={about}>
      {besideHalves(moves, mySide).map((move) => (
        <Button
          key={move.kind}
          spacing="compact"
          appearance={move.kind === 'take' && move.from !== 'suggestion' ? 'primary' : 'default'}
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
