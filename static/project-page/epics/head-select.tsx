import { useId } from 'react';

type HeadSelectProps<Key extends string> = {
  label: string;
  options: readonly Key[];
  textOf: (key: Key) => string;
  value: Key;
  onChange: (key: Key) => void;
};

/** One of a few, chosen with the browser's own list. */
export function HeadSelect<Key extends string>(props: HeadSelectProps<Key>) {
  const { label, options, textOf, value, onChange } = props;
  const id = useId();
  return (
    <label className="list-head__choice" htmlFor={id}>
      {label}
      <select
        id={id}
        className="list-select"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((key) => key === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((key) => (
          <option key={key} value={key}>
            {textOf(key)}
          </option>
        ))}
      </select>
    </label>
  );
}
