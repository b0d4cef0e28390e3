import type { ComponentType } from 'react';

type StartingPointProps = {
  Icon: ComponentType<{ label: string; color: 'currentColor' }>;
  label: string;
  hint: string;
  /** It stands there now; `undefined`: it opens something. */
  isChosen?: boolean;
  isDisabled?: boolean;
  onPick: () => void;
};

export function StartingPoint({
  Icon,
  label,
  hint,
  isChosen,
  isDisabled = false,
  onPick,
}: StartingPointProps) {
  return (
    <button
      type="button"
      className="starting-point"
      aria-pressed={isChosen}
      disabled={isDisabled}
      onClick={onPick}
    >
      <span className="starting-point__icon">
        <Icon label="" color="currentColor" />
      </span>
      <span className="starting-point__text">
        <span className="starting-point__label">{label}</span>
        <span className="starting-point__hint">{hint}</span>
      </span>
    </button>
  );
}
