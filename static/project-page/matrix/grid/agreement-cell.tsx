import type { RefObject } from 'react';
import type { ActivityView } from '../../../../src/contract';
import { t } from '../../../shared/texts/text';
import { activityName } from '../../activity-name';
import { MoveButtons } from '../answering/move-buttons';
import { movesOf } from '../answering/moves';
import type { ActivityMoves } from '../answering/use-activity-moves';
import { StateMark } from '../picture/state-mark';
import { stateMarks } from '../picture/state-marks';
import { hasPicture } from './has-picture';
import type { Grid } from './grid';
import { standText } from './stand-text';

type AgreementCellProps = {
  grid: Grid;
  activity: ActivityView;
  moves: ActivityMoves;
  cell: RefObject<HTMLTableCellElement>;
};

/** How far the two are, and what the viewer can do about it where that needs no picture. */
export function AgreementCell({ grid: { view, context }, activity, moves, cell }: AgreementCellProps) {
  const { side } = view.viewer;
  const stand = standText(activity.state, view.agreement, context);
  return (
    <td className="line__agreement" tabIndex={-1} ref={cell}>
      <div className="line__marks">
        {stateMarks(activity.state).map((mark) => (
          <StateMark key={mark} mark={mark} />
        ))}
        {stand && <span className="line__stand">{stand}</span>}
      </div>
      {side && !moves.editing && !hasPicture(activity.state) && (
        <MoveButtons
          moves={movesOf(activity, side)}
          mySide={side}
          context={context}
          about={t('moves.about', { activity: activityName(activity) })}
          isSending={moves.isSending}
          onMove={moves.move}
        />
      )}
    </td>
  );
}
