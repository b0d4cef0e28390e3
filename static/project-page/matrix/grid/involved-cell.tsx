import type { ActivityView } from '../../../../src/contract';
import { ownerText } from '../../../shared/owners/owner-text';
import { listText } from '../../../shared/texts/list-text';
import { t } from '../../../shared/texts/text';
import { activityName } from '../../activity-name';
import type { Grid } from './grid';

type InvolvedCellProps = {
  grid: Grid;
  activity: ActivityView;
  kind: 'consulted' | 'informed';
  onOpen: () => void;
};

/** Who is asked, or told; a lead changes that under the line. */
export function InvolvedCell({ grid: { view, context }, activity, kind, onOpen }: InvolvedCellProps) {
  const owners = activity.involved?.[kind] ?? [];
  const names = owners.length > 0 ? listText(owners.map((owner) => ownerText(owner, context))) : '–';
  return (
    <td className="line__involved" tabIndex={-1}>
      {view.viewer.side ? (
        <button
          type="button"
          className="owner-button"
          aria-label={t('grid.involved', {
            kind: t(`involved.${kind}`),
            activity: activityName(activity),
            names,
          })}
          onClick={onOpen}
        >
          {names}
        </button>
      ) : (
        names
      )}
    </td>
  );
}
