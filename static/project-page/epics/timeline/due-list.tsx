import { calendarDayText } from '../../../shared/texts/date-text';
import { t, tCount } from '../../../shared/texts/text';
import type { OpenEpic } from '../list-address';
import type { DueWork } from './due-work';
import { MarkIcon } from './mark-icon';

const most = 50;

type DueListProps = { title: string; works: readonly DueWork[]; onOpen: (open: OpenEpic) => void };

/** The work of one cell; each leads to its epic in the list. */
export function DueList({ title, works, onOpen }: DueListProps) {
  const listed = works.slice(0, most);
  return (
    <section className="due-list" aria-label={title}>
      <h2 className="due-list__title">{title}</h2>
      <ul className="due-list__works">
        {listed.map((work) => (
          <li key={`${work.row.facts.key} ${work.activity}`} className="due-list__work">
            <MarkIcon mark={work.mark} />
            <button
              type="button"
              className="due-list__open"
              title={t('epics.timeline.openInList', { key: work.row.facts.key })}
              onClick={() => {
                onOpen({ epic: work.row.facts.key });
              }}
            >
              {work.row.facts.key} {work.row.summary}
            </button>
            <span className="due-list__activity">{t(`epic.name.${work.activity}`)}</span>
            <span className="due-list__day">{dayOf(work)}</span>
          </li>
        ))}
      </ul>
      {works.length > listed.length && (
        <p className="due-list__more">{tCount('epics.timeline.more', works.length - listed.length)}</p>
      )}
    </section>
  );
}

function dayOf({ day, of }: DueWork): string {
  if (day === null) return t('epics.noDue');
  return t(of === 'result' ? 'epics.timeline.expected' : 'epics.timeline.due', { day: calendarDayText(day) });
}
