import { useState } from 'react';
import ArrowRightIcon from '@atlaskit/icon/core/arrow-right';
import { caseOfRow } from '../../../shared/epic/epic-case';
import type { EpicRow } from '../../../shared/epic/epic-row';
import { t, tCount } from '../../../shared/texts/text';
import { cellText } from '../cell-text';
import type { ListContext } from '../list-context';
import type { BulkDraft } from './bulk-command';
import type { BulkPlan } from './bulk-plan';

type BulkPreviewProps = {
  plan: BulkPlan;
  draft: BulkDraft;
  after: string | undefined;
  context: ListContext;
};

const atFirst = 8;
// More is no preview any more, and takes the browser long.
const most = 500;

/** Which epics change, each from what to what, and which don't, and why. */
export function BulkPreview({ plan, draft, after, context }: BulkPreviewProps) {
  const [showsAll, setShowsAll] = useState(false);
  const listed = plan.rows.slice(0, showsAll ? most : atFirst);
  const more = plan.rows.length - listed.length;
  return (
    <section className="bulk__preview" aria-label={t('epics.bulk.preview')}>
      <p className="bulk__will" role="status">
        {tCount('epics.bulk.will', plan.rows.length)}
      </p>
      {listed.length > 0 && (
        <ul className="bulk__list">
          {listed.map((row) => (
            <li key={row.facts.issueId} className="bulk__epic">
              <span className="bulk__title">
                <span className="bulk__key">{row.facts.key}</span> {row.summary}
              </span>
              {'activity' in draft && (
                <span className="bulk__change">
                  {cellText(caseOfRow(row, context.people, context), draft.activity).main}
                  {after !== undefined && (
                    <>
                      <ArrowRightIcon label={t('epics.bulk.becomes')} color="currentColor" size="small" />
                      <strong className="bulk__after">{after}</strong>
                    </>
                  )}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {more > 0 &&
        (showsAll ? (
          <p className="bulk__more">{tCount('epics.bulk.more', more)}</p>
        ) : (
          <button
            type="button"
            className="bulk__more"
            onClick={() => {
              setShowsAll(true);
            }}
          >
            {tCount('epics.bulk.showMore', more)}
          </button>
        ))}
      {plan.objects.length > 0 && (
        <p className="bulk__objects">
          {tCount('epics.bulk.objects', plan.objects.length)} <Keys rows={plan.objects} />
        </p>
      )}
      {plan.leftOut.length > 0 && (
        <ul className="bulk__left">
          {plan.leftOut.map(({ why, rows }) => (
            <li key={why}>
              {tCount(`epics.bulk.leftOut.${why}`, rows.length)} <Keys rows={rows} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const mostKeys = 12;

function Keys({ rows }: { rows: readonly EpicRow[] }) {
  const keys = rows.slice(0, mostKeys).map(({ facts }) => facts.key);
  const more = rows.length - keys.length;
  return (
    <span className="bulk__keys">
      {[...keys, ...(more > 0 ? [tCount('epics.bulk.more', more)] : [])].join(', ')}
    </span>
  );
}
