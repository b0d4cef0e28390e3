import { useId, useState } from 'react';
import type { IsoDate } from '../../../src/domain/time';
import { dayIn } from './history-address';

type DayFieldProps = { label: string; day: IsoDate | null; onChange: (day: IsoDate | null) => void };

/** Keeps what is typed itself: a year comes digit by digit, and is no day before it is whole. */
export function DayField({ label, day, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState(day ?? '');
  const [seen, setSeen] = useState(day);
  if (seen !== day) {
    setSeen(day);
    setTyped(day ?? '');
  }
  const id = useId();
  return (
    <p className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="input"
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          const next = dayIn(value);
          if (next !== null || value === '') onChange(next);
        }}
      />
    </p>
  );
}
