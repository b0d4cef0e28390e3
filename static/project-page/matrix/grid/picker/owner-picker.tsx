import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import type { AgreementView } from '../../../../../src/contract';
import type { Answer } from '../../../../../src/domain/owner';
import type { OwnerContext } from '../../../../shared/owners/owner-text';
import { OwnerToken } from '../../../../shared/owners/owner-token';
import { t } from '../../../../shared/texts/text';
import { usePickerKeys } from './use-picker-keys';
import { usePickerOptions } from './use-picker-options';
import { useUnder } from './use-under';
import './owner-picker.css';

type OwnerPickerProps = {
  anchor: RefObject<HTMLElement>;
  label: string;
  /** What was typed to open it. */
  start: string;
  agreement: AgreementView;
  context: OwnerContext;
  onPick: (answer: Answer) => void;
  onClose: () => void;
  /** The focus went elsewhere by itself. */
  onLeave: () => void;
};

/** A search over what is offered and everybody in the project; a number picks at once. */
export function OwnerPicker({
  anchor,
  label,
  start,
  agreement,
  context,
  onPick,
  onClose,
  onLeave,
}: OwnerPickerProps) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(start);
  const { options, known, notice } = usePickerOptions(agreement, context, text);
  const keys = usePickerKeys(options, text, onPick, onClose);
  useUnder(popover, anchor);
  useEffect(() => {
    input.current?.focus();
  }, []);
  const optionId = (index: number) => `${id}-${String(index)}`;
  return (
    <div className="picker" ref={popover}>
      <input
        className="input picker__input"
        ref={input}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={options[keys.active] && optionId(keys.active)}
        placeholder={t('grid.search')}
        autoComplete="off"
        maxLength={100}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          keys.setActive(0);
        }}
        onKeyDown={keys.onKeyDown}
        onBlur={onLeave}
      />
      <div
        className="picker__list"
        id={id}
        role="listbox"
        aria-label={label}
        tabIndex={-1}
        // The input keeps the focus.
        onMouseDown={(event) => {
          event.preventDefault();
        }}
      >
        {options.map(({ answer, key }, index) => (
          <div
            key={index}
            id={optionId(index)}
            className="picker__option"
            role="option"
            aria-selected={index === keys.active}
            tabIndex={-1}
            onMouseUp={({ button }) => {
              if (button === 0) onPick(answer);
            }}
          >
            <OwnerToken answer={answer} context={known} />
            {key && <kbd className="key">{key}</kbd>}
          </div>
        ))}
      </div>
      {options.length === 0 && (
        <p className="picker__none" role="status">
          {t(`people.${notice}`)}
        </p>
      )}
    </div>
  );
}
