import type { ReactNode } from 'react';
import './plain-button.css';

type PlainButtonProps = {
  children: ReactNode;
  appearance?: 'default' | 'primary' | 'subtle';
  type?: 'button' | 'submit';
  disabled?: boolean;
  onClick?: () => void;
};

/** Looks like Atlaskit's compact button, which weighs 9 kB for spinners, icons and analytics that the panel has no use for. */
export function PlainButton({
  children,
  appearance = 'default',
  type = 'button',
  disabled = false,
  onClick,
}: PlainButtonProps) {
  return (
    <button
      type={type}
      className={`plain-button plain-button--${appearance}`}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
