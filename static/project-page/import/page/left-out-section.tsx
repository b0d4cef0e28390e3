import { t, tCount } from '../../../shared/texts/text';
import type { LeftOut } from '../matching/left-out';
import type { Finding } from '../reading/reading';

type Left = LeftOut | Finding;

/** What of the file does not come, and why, line by line. */
export function LeftOutSection({ leftOut }: { leftOut: readonly Left[] }) {
  if (leftOut.length === 0) return null;
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  return (
    <details className="import-part import-left">
      <summary>{tCount('importRaci.leftOut', leftOut.length)}</summary>
      {reasons.map((why) => (
        <div key={why} className="import-left__reason">
          <h3 className="import-left__why">{t(`importRaci.why.${why}`)}</h3>
          <ul className="import-left__list">
            {leftOut
              .filter((left) => left.why === why)
              .map(({ line, what }, index) => (
                <li key={index}>{t('importRaci.atLine', { line, what })}</li>
              ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
