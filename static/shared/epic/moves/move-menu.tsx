import { MenuItems } from './menu-items';
import type { Move } from './move';
import { moveText, type MoveProps } from './move-button';

type MoveMenuProps = MoveProps & { id: string; moves: readonly Move[] };

export const MoveMenu = ({ id, moves, activity, busy, onMove }: MoveMenuProps) => (
  <MenuItems
    id={id}
    busy={busy}
    items={moves.map((move) => ({
      key: move.label,
      label: moveText(move, activity),
      onChoose: () => {
        onMove(move);
      },
    }))}
  />
);
