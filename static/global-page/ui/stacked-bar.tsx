import './stacked-bar.css';

export type Part = { kind: 'critical' | 'warning' | 'calm'; count: number };

/** Parts of a whole, each as wide as its share. What it shows stands beside it in numbers. */
export function StackedBar({ parts, of }: { parts: readonly Part[]; of: number }) {
  return (
    <span className="stacked-bar" aria-hidden="true">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <span
            key={kind}
            className={`stacked-bar__part stacked-bar__part--${kind}`}
            style={{ width: `${String((count / Math.max(of, 1)) * 100)}%` }}
          />
        ))}
    </span>
  );
}
