import type { Move } from './move';
import { moveText, type MoveProps } from './move-button';
import './move-menu.css';

type MoveMenuProps = MoveProps & { id: string; moves: readonly Move[] };

/** In the flow of the page: the frame around the app is only as high as its content. */
export function MoveMenu({ id, moves, activity, busy, onMove }: MoveMenuProps) {
  return (
    <ul className="move-menu" id={id}>
      {moves.map((move) => (
        <li key={move.label}>
          <button
            type="button"
            className="move-menu__item"
            disabled={busy}
            onClick={() => {
              onMove(move);
            }}
          >
            {moveText(move, activity)}
          </button>
        </li>
      ))}
    </ul>
  );
}
