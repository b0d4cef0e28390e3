/** Atlaskit has no ≠; drawn on the same 16 pixel grid. */
export function NotEqualIcon({ label }: { label: string; color: 'currentColor' }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-label={label} aria-hidden={label === ''}>
      <path d="M3 6h10M3 10h10M10.5 2.5l-5 11" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
