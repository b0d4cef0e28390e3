import './move-menu.css';

export type MenuItem = { key: string; label: string; onChoose: () => void };

/** In the flow of the page: the frame around the app is only as high as its content. */
export function MenuItems({ id, items, busy }: { id: string; items: readonly MenuItem[]; busy: boolean }) {
  return (
    <ul className="move-menu" id={id}>
      {items.map(({ key, label, onChoose }) => (
        <li key={key}>
          <button type="button" className="move-menu__item" disabled={busy} onClick={onChoose}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
