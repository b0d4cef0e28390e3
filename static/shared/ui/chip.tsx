import CrossIcon from '@atlaskit/icon/core/cross';
import type { ReactNode } from 'react';
import './chips.css';

type ChipProps = { children: ReactNode; removeLabel: string; onRemove: () => void };

/** One of several that were chosen. Atlaskit's icon button would bring 20 kB of tooltip with it. */
export function Chip({ children, removeLabel, onRemove }: ChipProps) {
  return (
    <li className="chip">
      {children}
      <button type="button" className="chip__remove" aria-label={removeLabel} onClick={onRemove}>
        <CrossIcon label="" color="currentColor" size="small" />
      </button>
    </li>
  );
}
