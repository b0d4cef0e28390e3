import type { ReactNode } from 'react';

type ChoiceProps = {
  group: string;
  symbol: ReactNode;
  label: string;
  hint?: string | undefined;
  checked: boolean;
  onPick: () => void;
};

export function Choice({ group, symbol, label, hint, checked, onPick }: ChoiceProps) {
  return (
    <label className="choice">
      <input className="choice__radio" type="radio" name={group} checked={checked} onChange={onPick} />
      <span className="choice__symbol">{symbol}</span>
      <span className="choice__text">
        <span className="choice__label">{label}</span>
        {hint && <span className="choice__hint">{hint}</span>}
      </span>
    </label>
  );
}
