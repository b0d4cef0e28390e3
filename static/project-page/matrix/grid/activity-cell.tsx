import DragHandleIcon from '@atlaskit/icon/core/drag-handle-vertical';
import type { ActivityView } from '../../../../src/contract';
import { findName } from '../../../shared/texts/text';
import { activityName } from '../../activity-name';
import { MoreButton } from '../more/more-button';
import { ConfirmMark } from '../review/confirm-mark';
import type { Grid } from './grid';
import { lineId } from './line-id';

type ActivityCellProps = { grid: Grid; activity: ActivityView; isOpen: boolean; onToggle: () => void };

/** What the line is about. */
export function ActivityCell({ grid, activity, isOpen, onToggle }: ActivityCellProps) {
  const { view, context, drag } = grid;
  const hint = activity.name === undefined ? findName('activityHint', activity.id) : undefined;
  return (
    <th className="line__activity" scope="row" tabIndex={-1} id={lineId(activity.id)}>
      <div className="line__head">
        {view.viewer.side && (
          // For pointers only: Alt and the arrows do the same, and so do the buttons under "More".
          <span className="line__handle" aria-hidden="true" {...drag.handle(activity)}>
            <DragHandleIcon label="" color="currentColor" size="small" />
          </span>
        )}
        <span className="line__title">{activityName(activity)}</span>
        <MoreButton activity={activity} isOpen={isOpen} onToggle={onToggle} />
      </div>
      {hint && <p className="line__hint">{hint}</p>}
      {activity.note && !isOpen && <p className="line__note">{activity.note.text}</p>}
      <ConfirmMark sides={activity.toConfirm} context={context} />
    </th>
  );
}
