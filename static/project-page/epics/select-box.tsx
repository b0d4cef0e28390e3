import { useEffect, useRef } from 'react';
import type { EpicRow } from '../../shared/epic/epic-row';
import type { Selection } from './use-selection';

type SelectBoxProps = { label: string; rows: readonly EpicRow[]; selection: Selection };

/** Selects all of them, or none; half full where some are. */
export function SelectBox({ label, rows, selection }: SelectBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const selected = rows.filter(selection.has).length;
  const isPartly = selected > 0 && selected < rows.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = isPartly;
  }, [isPartly]);
  return (
    <label className="select-box">
      <input
        ref={box}
        type="checkbox"
        className="select-box__input"
        aria-label={label}
        disabled={rows.length === 0}
        checked={rows.length > 0 && selected === rows.length}
        onChange={() => {
          selection.set(rows, selected < rows.length);
        }}
      />
    </label>
  );
}
