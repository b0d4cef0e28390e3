import { useMemo, useState } from 'react';
import type { AccountId } from '../../../../src/domain/ids';
import type { EpicRow } from '../../../shared/epic/epic-row';
import type { People } from '../../../shared/people/person';
import { t, tCount } from '../../../shared/texts/text';
import { PlainButton } from '../../../shared/ui/plain-button';
import type { OpenEpic } from '../list-address';
import { dueWork } from './due-work';
import { LaneRow } from './lane-row';
import { spanText } from './span-text';
import { lanesOf, spansFrom, totalsOf } from './timeline-grid';
import { TimelineLegend } from './timeline-legend';
import { TotalsRow } from './totals-row';
import './timeline.css';

type TimelineProps = {
  rows: readonly EpicRow[];
  owners: { people: People; viewer: AccountId };
  onOpen: (open: OpenEpic) => void;
};

const lanesAtFirst = 20;

/** What is due when, and who owns it: a picture that is a table, so that it reads as one too. */
export function Timeline({ rows, owners, onOpen }: TimelineProps) {
  const { viewer } = owners;
  // Agreements may be in different time zones.
  const today = rows.reduce((last, row) => (row.today > last ? row.today : last), '');
  const lanes = useMemo(() => lanesOf(dueWork(rows), today, viewer), [rows, today, viewer]);
  const spans = spansFrom(today);
  const [open, setOpen] = useState<{ owner: AccountId | null; span: number } | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  if (lanes.length === 0) return <p className="timeline__nothing">{t('epics.timeline.nothing')}</p>;
  const shown = showsAll ? lanes : lanes.slice(0, lanesAtFirst);
  const most = Math.max(...lanes.flatMap(({ cells }) => cells.map(({ length }) => length)));
  return (
    <>
      <div className="timeline">
        <table className="timeline__table">
          <caption className="visually-hidden">{t('epics.timeline.title')}</caption>
          <thead>
            <tr>
              <th scope="col" className="timeline__owner">
                {t('epics.timeline.owner')}
              </th>
              {spans.map((span) => (
                <th
                  key={spanText(span)}
                  scope="col"
                  className={`timeline__span timeline__span--${span.kind}`}
                >
                  {spanText(span)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <TotalsRow totals={totalsOf(lanes, spans)} />
            {shown.map((lane) => (
              <LaneRow
                key={lane.owner}
                {...{ lane, spans, most, owners, onOpen }}
                open={open?.owner === lane.owner ? open.span : null}
                onToggle={(span) => {
                  setOpen(span === null ? null : { owner: lane.owner, span });
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="timeline__foot">
        {shown.length < lanes.length && (
          <PlainButton
            onClick={() => {
              setShowsAll(true);
            }}
          >
            {tCount('epics.timeline.allOwners', lanes.length - shown.length)}
          </PlainButton>
        )}
        <TimelineLegend />
      </div>
    </>
  );
}
