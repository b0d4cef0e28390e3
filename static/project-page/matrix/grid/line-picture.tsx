import type { ActivityView } from '../../../../src/contract';
import { t } from '../../../shared/texts/text';
import { activityName } from '../../activity-name';
import { movesOf } from '../answering/moves';
import type { ActivityMoves } from '../answering/use-activity-moves';
import { Meeting } from '../comparison/meeting';
import { SettleMoves } from '../comparison/settle-moves';
import { activityPicture } from '../picture/activity-picture';
import { clashText } from '../picture/clash-text';
import { Stances } from '../picture/stances';
import type { Grid } from './grid';

type LinePictureProps = { grid: Grid; activity: ActivityView; moves: ActivityMoves };

/** Both answers side by side, what that means, and one click to settle it. */
export function LinePicture({ grid: { view, context }, activity, moves }: LinePictureProps) {
  const { agreement, viewer } = view;
  const clash = clashText(activity.state, context);
  const picture = activityPicture(activity.state);
  return (
    <>
      {clash && <p className="line__clash">{clash}</p>}
      {picture.kind === 'joined' ? (
        <Stances stances={picture.stances} context={context} />
      ) : (
        <Meeting picture={picture} agreement={agreement} context={context} />
      )}
      {viewer.side && !moves.editing && (
        <SettleMoves
          moves={movesOf(activity, viewer.side)}
          mySide={viewer.side}
          context={context}
          about={t('moves.about', { activity: activityName(activity) })}
          isSending={moves.isSending}
          focused={null}
          onMove={moves.move}
        />
      )}
    </>
  );
}
