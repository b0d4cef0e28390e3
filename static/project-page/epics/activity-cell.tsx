import type { PostCodeActivity } from '../../../src/domain/activity';
import { caseOfRow, type EpicCase } from '../../shared/epic/epic-case';
import type { EpicRow } from '../../shared/epic/epic-row';
import { hidesWarning } from '../../shared/epic/hidden';
import { activityMoves } from '../../shared/epic/moves/activity-moves';
import type { Move } from '../../shared/epic/moves/move';
import { moveText } from '../../shared/epic/moves/move-button';
import { snoozeOf } from '../../shared/epic/snoozed';
import { StatusIcon } from '../../shared/epic/status-icon';
import { PersonAvatar } from '../../shared/people/person-avatar';
import { CellQuestion } from './cell-question';
import { cellText } from './cell-text';
import type { ListContext } from './list-context';
import { useGo } from './use-go';

type ActivityCellProps = {
  row: EpicRow;
  activity: PostCodeActivity;
  context: ListContext;
  onOpen: () => void;
};

/** What can be done about an activity opens below the row, or leads to where its reason lies. */
export function ActivityCell({ row, activity, context, onOpen }: ActivityCellProps) {
  const go = useGo(row.agreement);
  const epic = caseOfRow(row, context.people, context);
  const { asks, primary } = activityMoves(epic, activity);
  if (asks) return <CellQuestion row={row} activity={activity} />;
  const content = <CellContent epic={epic} activity={activity} primary={primary} />;
  if (!primary) return <span className="activity-cell">{content}</span>;
  return (
    <button
      type="button"
      className="activity-cell activity-cell--action"
      onClick={() => {
        if (primary.kind === 'go') go(primary.to);
        else onOpen();
      }}
    >
      {content}
    </button>
  );
}

type CellContentProps = { epic: EpicCase; activity: PostCodeActivity; primary: Move | null };

function CellContent({ epic, activity, primary }: CellContentProps) {
  const verdict = epic.verdict.activities[activity];
  const { main, detail } = cellText(epic, activity);
  const isOwned = verdict.status === 'owned';
  const isHidden = hidesWarning(epic, activity);
  const snoozed = isHidden || snoozeOf(verdict, epic.decisions[activity], epic.today) !== undefined;
  const isWarning = isOwned && verdict.warning !== null && !snoozed;
  return (
    <>
      {isOwned ? (
        <PersonAvatar accountId={verdict.accountId} />
      ) : (
        <StatusIcon verdict={verdict} snoozed={snoozed} />
      )}
      <span className="activity-cell__words">
        <span className={isOwned ? 'activity-cell__name' : 'activity-cell__main'}>{main}</span>
        {detail && (isOwned || isHidden || !primary) && (
          <span
            className={
              isWarning ? 'activity-cell__detail activity-cell__detail--warning' : 'activity-cell__detail'
            }
          >
            {detail}
          </span>
        )}
        {primary && !isHidden && !(isOwned && detail) && (
          <span className="activity-cell__action" title={moveText(primary, activity)}>
            {moveText(primary, activity)}
          </span>
        )}
      </span>
    </>
  );
}
