type QuietButtonProps = { label: string; disabled?: boolean; onClick: () => void };

/** What is possible, too: looks like a link, so that it can be seen without an edge. */
export function QuietButton({ label, disabled = false, onClick }: QuietButtonProps) {
  return (
    <button type="button" className="quiet-button" disabled={disabled} onClick={onClick}>
      {label}
    </button>
  );
}
