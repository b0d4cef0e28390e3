type QuietButtonProps = { label: string; disabled?: boolean; expanded?: boolean; onClick: () => void };

/** What is possible, too: looks like a link, so that it can be seen without an edge. */
export function QuietButton({ label, disabled = false, expanded, onClick }: QuietButtonProps) {
  return (
    <button
      type="button"
      className="quiet-button"
      disabled={disabled}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {label}
    </button>
  );
}
