import type { EpicRow } from '../../shared/epic/epic-row';
import { t } from '../../shared/texts/text';

type SelectCellProps = {
  row: EpicRow;
  isSelected: boolean | undefined;
  /** With the shift key all from the one that was chosen before. */
  onSelect: (upTo: boolean) => void;
};

export function SelectCell({ row, isSelected, onSelect }: SelectCellProps) {
  return (
    <div role="cell" className="epic-row__select">
      {isSelected !== undefined && (
        <label className="select-box">
          <input
            type="checkbox"
            className="select-box__input"
            aria-label={t('epics.select', { key: row.facts.key })}
            checked={isSelected}
            onChange={({ nativeEvent }) => {
              onSelect(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
            }}
          />
        </label>
      )}
    </div>
  );
}
