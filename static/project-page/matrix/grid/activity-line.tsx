import { lazy, useRef, useState } from 'react';
import type { ActivityView } from '../../../../src/contract';
import { activityName } from '../../activity-name';
import { useActivityMoves } from '../answering/use-activity-moves';
import { ActivityCell } from './activity-cell';
import { AgreementCell } from './agreement-cell';
import type { Grid } from './grid';
import { hasPicture } from './has-picture';
import { InvolvedCell } from './involved-cell';
import { OwnerCell } from './owner-cell';
import { useLineKeys } from './use-line-keys';
import { LoadedPart } from '../../../shared/ui/loaded-part';
import './activity-line.css';

const LinePicture = lazy(async () => ({ default: (await import('./line-picture')).LinePicture }));
const LineEditor = lazy(async () => ({ default: (await import('./line-editor')).LineEditor }));
const ActivityMore = lazy(async () => ({ default: (await import('../more/activity-more')).ActivityMore }));

type ActivityLineProps = { grid: Grid; activity: ActivityView };

/** One activity: its row, and under it what needs more room. */
export function ActivityLine({ grid, activity }: ActivityLineProps) {
  const { view, context, drag, showsInvolved, columns } = grid;
  const [isOpen, setOpen] = useState(false);
  const agreementCell = useRef<HTMLTableCellElement>(null);
  const moves = useActivityMoves(view.agreement, activity, context, agreementCell);
  const { picking, pick, onKeyDown } = useLineKeys(grid, activity, moves);
  const toggle = () => {
    setOpen(!isOpen);
  };
  const hasDetails = hasPicture(activity.state) || moves.editing !== null || moves.failure !== null || isOpen;
  return (
    <tbody
      className={`line line--${activity.state.state}`}
      aria-label={activityName(activity)}
      {...drag.target(activity)}
    >
      <tr onKeyDown={onKeyDown}>
        <ActivityCell grid={grid} activity={activity} isOpen={isOpen} onToggle={toggle} />
        <OwnerCell grid={grid} activity={activity} moves={moves} picking={picking} onPick={pick} />
        {showsInvolved && (
          <>
            <InvolvedCell grid={grid} activity={activity} kind="consulted" onOpen={toggle} />
            <InvolvedCell grid={grid} activity={activity} kind="informed" onOpen={toggle} />
          </>
        )}
        <AgreementCell grid={grid} activity={activity} moves={moves} cell={agreementCell} />
      </tr>
      {hasDetails && (
        <tr>
          <td className="line__details" colSpan={columns} tabIndex={-1}>
            <div className="grid__spanning">
              <LoadedPart>
                {hasPicture(activity.state) && <LinePicture grid={grid} activity={activity} moves={moves} />}
                {moves.editing && <LineEditor grid={grid} activity={activity} moves={moves} />}
                {isOpen && <ActivityMore view={view} activity={activity} context={context} />}
              </LoadedPart>
              {moves.failure && (
                <p className="line__failure" role="alert">
                  {moves.failure}
                </p>
              )}
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
}
