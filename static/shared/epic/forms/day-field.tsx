import { useId } from 'react';
import type { IsoDate } from '../../../../src/domain/time';

type DayFieldProps = {
  label: string;
  /** A day, or nothing yet. */
  value: string;
  min?: IsoDate;
  max?: IsoDate;
  hint?: string;
  onChange: (day: string) => void;
};

/** A calendar day, by the browser's own picker; empty while it is no whole date. */
export function DayField({ label, value, min, max, hint, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className="epic-form__field">
      <label className="epic-form__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="epic-form__input epic-form__input--day"
        value={value}
        min={min}
        max={max}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      {hint !== undefined && <p className="epic-form__hint">{hint}</p>}
    </div>
  );
}
