import { t, tCount } from '../../../shared/texts/text';
import type { totalsOf } from './timeline-grid';

/** How much is due in each span, as bars: striped is what nobody owns. */
export function TotalsRow({ totals }: { totals: ReturnType<typeof totalsOf> }) {
  const most = Math.max(1, ...totals.map(({ count }) => count));
  const height = (count: number) => ({ height: `${String((count / most) * 100)}%` });
  return (
    <tr className="timeline__totals">
      <th scope="row" className="timeline__owner">
        {t('epics.timeline.everybody')}
      </th>
      {totals.map(({ count, ownerless }, index) => (
        <td key={index} className="timeline__cell">
          <span className="totals-bar" aria-hidden="true">
            <span className="totals-bar__ownerless" style={height(ownerless)} />
            <span className="totals-bar__owned" style={height(count - ownerless)} />
          </span>
          <span className="timeline__count">{count}</span>
          {ownerless > 0 && (
            <span className="visually-hidden">, {tCount('epics.timeline.ownerless', ownerless)}</span>
          )}
        </td>
      ))}
    </tr>
  );
}
