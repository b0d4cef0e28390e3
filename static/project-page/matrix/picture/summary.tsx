import type { ActivityView } from '../../../../src/contract';
import { tCount, t } from '../../../shared/texts/text';
import { SummaryDots } from './summary-dots';
import { summarise } from './summarise';

/** How far the two are, as dots and words. */
export function Summary({ activities }: { activities: ActivityView[] }) {
  const { agreed, toSettle, proposed, total } = summarise(activities);
  return (
    <div className="summary">
      <SummaryDots activities={activities} />
      <strong className="summary__count">
        {agreed === total ? tCount('summary.all', total) : t('summary.some', { agreed, total })}
      </strong>
      {toSettle > 0 && <span className="summary__rest">{tCount('summary.toSettle', toSettle)}</span>}
      {proposed > 0 && <span className="summary__rest">{tCount('summary.proposed', proposed)}</span>}
    </div>
  );
}
