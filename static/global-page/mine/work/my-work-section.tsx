import type { IsoDate } from '../../../../src/domain/time';
import { t } from '../../../shared/texts/text';
import { spanOf, spans, type Work } from '../my-work';
import { Runway } from './runway';
import { WorkLine } from './work-line';
import './my-work.css';

type MyWorkProps = { work: readonly Work[]; today: IsoDate; isDone: boolean };

/** What the reader owns: as a picture by how soon it is due, and line by line. */
export function MyWork({ work, today, isDone }: MyWorkProps) {
  const bySpan = spans.map((span) => ({
    span,
    works: work.filter(({ due }) => spanOf(due, today) === span),
  }));
  return (
    <section className="mine-section" aria-labelledby="my-work" aria-busy={!isDone}>
      <h2 className="mine-section__title" id="my-work">
        {t('mine.work.title')}
      </h2>
      {work.length === 0 ? (
        <p className="mine-section__none">{t('mine.work.none')}</p>
      ) : (
        <Runway groups={bySpan} />
      )}
      {bySpan
        .filter(({ works }) => works.length > 0)
        .map(({ span, works }) => (
          <section
            key={span}
            className="work-group"
            id={`due-${span}`}
            tabIndex={-1}
            aria-label={t(`mine.span.${span}`)}
          >
            <h3 className="work-group__title">{t(`mine.span.${span}`)}</h3>
            <ul className="work-group__list">
              {works.map((one) => (
                <WorkLine key={`${one.epic.key} ${one.activity}`} work={one} isLate={span === 'overdue'} />
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}
