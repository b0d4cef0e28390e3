import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { useId, useRef, useState } from 'react';
import { t } from '../../../shared/texts/text';
import { useDismissal } from '../use-dismissal';
import { columnText } from './column-text';
import { shownColumns, type Column } from './columns';
import './column-chooser.css';

type ColumnChooserProps = {
  without: readonly Column[];
  several: boolean;
  onChange: (without: Column[]) => void;
};

/** Which columns the list has beside the epic. */
export function ColumnChooser({ without, several, onChange }: ColumnChooserProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useDismissal(place, isOpen, (byKey) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  });
  return (
    <div className="column-chooser" ref={place}>
      <button
        ref={button}
        type="button"
        className="column-chooser__button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {t('epics.columns')}
        <ChevronDownIcon label="" color="currentColor" size="small" />
      </button>
      {isOpen && (
        <fieldset className="column-chooser__columns" id={id}>
          <legend className="visually-hidden">{t('epics.columns')}</legend>
          {shownColumns([], several).map((column) => (
            <label key={column} className="column-chooser__column">
              <input
                type="checkbox"
                checked={!without.includes(column)}
                onChange={({ target }) => {
                  const others = without.filter((each) => each !== column);
                  onChange(target.checked ? others : [...others, column]);
                }}
              />
              {columnText(column)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
