/** What is possible, too: looks like a link, so that it can be seen without an edge. */
export function QuietButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" className="quiet-button" onClick={onClick}>
      {label}
    </button>
  );
}
