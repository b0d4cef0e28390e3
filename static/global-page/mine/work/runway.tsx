import { t } from '../../../shared/texts/text';
import type { Span, Work } from '../my-work';

const mostSquares = 30;

const squareClass = ({ warning }: Work, span: Span): string => {
  if (span === 'overdue') return 'runway__square runway__square--overdue';
  return warning ? 'runway__square runway__square--warning' : 'runway__square';
};

/** Every piece of work as one square over the time by which it is due. */
export function Runway({ groups }: { groups: readonly { span: Span; works: readonly Work[] }[] }) {
  return (
    <div className="runway">
      {groups.map(({ span, works }) => (
        <button
          key={span}
          type="button"
          className={`runway__column runway__column--${span}`}
          disabled={works.length === 0}
          onClick={() => {
            const group = document.getElementById(`due-${span}`);
            group?.scrollIntoView({ block: 'start', behavior: 'smooth' });
            group?.focus({ preventScroll: true });
          }}
        >
          <span className="runway__squares">
            {works.slice(0, mostSquares).map((work) => (
              <span key={`${work.epic.key} ${work.activity}`} className={squareClass(work, span)} />
            ))}
          </span>
          <span className="runway__span">{t(`mine.spanShort.${span}`)}</span>
          <span className="runway__count">{works.length}</span>
        </button>
      ))}
    </div>
  );
}
