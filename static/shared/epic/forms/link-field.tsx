import { useId } from 'react';
import { t } from '../../texts/text';
import { isLink } from './is-link';

type LinkFieldProps = { label: string; value: string; onChange: (value: string) => void };

export function LinkField({ label, value, onChange }: LinkFieldProps) {
  const id = useId();
  const isWrong = !isLink(value);
  return (
    <div className="epic-form__field">
      <label className="epic-form__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="url"
        className="epic-form__input"
        maxLength={1000}
        placeholder="https://"
        value={value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      {isWrong && (
        <p className="epic-form__wrong" id={`${id}-wrong`}>
          {t('epic.form.notALink')}
        </p>
      )}
    </div>
  );
}
