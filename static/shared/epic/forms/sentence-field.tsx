import { useId } from 'react';

type SentenceFieldProps = {
  label: string;
  value: string;
  hint?: string;
  /** As much as the server keeps. */
  maxLength?: number;
  onChange: (value: string) => void;
};

/** Some words of one's own. */
export function SentenceField({ label, value, hint, maxLength = 500, onChange }: SentenceFieldProps) {
  const id = useId();
  return (
    <div className="epic-form__field">
      <label className="epic-form__label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="epic-form__text"
        rows={2}
        maxLength={maxLength}
        value={value}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      {hint !== undefined && (
        <p className="epic-form__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
