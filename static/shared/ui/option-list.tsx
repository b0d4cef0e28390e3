import { useId } from 'react';
import './form.css';

type OptionListProps<Value extends string> = {
  legend: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** One of a few, as radio buttons under each other. */
export function OptionList<Value extends string>({
  legend,
  options,
  value,
  onChange,
}: OptionListProps<Value>) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="option">
          <input
            className="option__input"
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
