import type { ActivityView } from '../../../../src/contract';
import type { ActivityState } from '../../../../src/domain/activity-state';
import { t } from '../../../shared/texts/text';
import { activityName } from '../../activity-name';
import { MoveButtons } from '../answering/move-buttons';
import { besideHalves, movesOf } from '../answering/moves';
import type { ActivityMoves } from '../answering/use-activity-moves';
import { clashText } from '../picture/clash-text';
import { Halves } from '../picture/halves';
import type { Grid } from './grid';

/** Two answers that are to be compared, in the words of both. */
export const hasPicture = ({ state }: ActivityState): boolean => state === 'differs' || state === 'changing';

type LinePictureProps = { grid: Grid; activity: ActivityView; moves: ActivityMoves };

/** Both answers side by side, what that means, and one click to settle it. */
export function LinePicture({ grid: { view, context }, activity, moves }: LinePictureProps) {
  const { agreement, viewer } = view;
  if (!hasPicture(activity.state)) return null;
  const clash = clashText(activity.state, context);
  return (
    <>
      {clash && <p className="line__clash">{clash}</p>}
      <Halves state={activity.state} agreement={agreement} context={context} />
      {viewer.side && !moves.editing && (
        <MoveButtons
          moves={besideHalves(movesOf(activity, viewer.side), viewer.side)}
          mySide={viewer.side}
          context={context}
          about={t('moves.about', { activity: activityName(activity) })}
          isSending={moves.isSending}
          onMove={moves.move}
        />
      )}
    </>
  );
}
