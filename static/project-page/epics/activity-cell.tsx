import { showFlag } from '@forge/bridge';
import type { PostCodeActivity } from '../../../src/domain/activity';
import type { ProjectId } from '../../../src/domain/ids';
import { AppliesQuestion } from '../../shared/epic/applies-question';
import type { EpicRow } from '../../shared/epic/epic-row';
import { shortReason } from '../../shared/epic/epic-sentence';
import { primaryAction } from '../../shared/epic/primary-action';
import { said, speakerFor } from '../../shared/epic/speaker';
import { StatusIcon } from '../../shared/epic/status-icon';
import { turnText } from '../../shared/epic/turn-text';
import { useEpicWrite } from '../../shared/epic/use-epic-write';
import { nameText } from '../../shared/owners/owner-text';
import { PersonAvatar } from '../../shared/people/person-avatar';
import { errorText } from '../../shared/texts/error-text';
import { t } from '../../shared/texts/text';
import { useNavigation } from '../frame/navigation';
import type { ListContext } from './list-context';
import { useSavedEpic } from './use-saved-epic';

type ActivityCellProps = {
  row: EpicRow;
  projectId: ProjectId;
  activity: PostCodeActivity;
  context: ListContext;
  onOpen: () => void;
};

/** An owner, or why there is none, in two short lines; what can be done about it opens below the row or in the matrix. */
export function ActivityCell({ row, projectId, activity, context, onOpen }: ActivityCellProps) {
  const { terms, viewer, owners } = context;
  const { go } = useNavigation();
  const verdict = row.verdict.activities[activity];
  const action = primaryAction(verdict, viewer, terms.roles);
  if (verdict.status === 'owned') {
    return (
      <span className="activity-cell">
        <PersonAvatar accountId={verdict.accountId} />
        <span className="activity-cell__name">{nameText(verdict.accountId, owners)}</span>
      </span>
    );
  }
  const reason = said(shortReason(verdict, speakerFor(owners))) ?? t(`epic.status.${verdict.status}`);
  if (!action) {
    const turn = turnText({ ...context, verdict: row.verdict }, activity);
    return (
      <span className="activity-cell">
        <StatusIcon verdict={verdict} />
        <span className="activity-cell__words">
          <span>{reason}</span>
          {turn && <span className="activity-cell__turn">{turn}</span>}
        </span>
      </span>
    );
  }
  if (action.label === 'answer' && !action.inMatrix) {
    return <CellQuestion row={row} projectId={projectId} activity={activity} />;
  }
  const act = () => {
    if (action.inMatrix) go('matrix');
    else onOpen();
  };
  return (
    <button type="button" className="activity-cell activity-cell--action" onClick={act}>
      <StatusIcon verdict={verdict} />
      <span className="activity-cell__words">
        <span>{reason}</span>
        <span className="activity-cell__action">{t(`epic.action.${action.label}`)}</span>
      </span>
    </button>
  );
}

type CellQuestionProps = Pick<ActivityCellProps, 'row' | 'projectId' | 'activity'>;

function CellQuestion({ row, projectId, activity }: CellQuestionProps) {
  const showSaved = useSavedEpic(projectId);
  const write = useEpicWrite(row.facts.issueId, activity, (view) => {
    showSaved(row.decisions, view);
  });
  return (
    <span className="activity-cell">
      <StatusIcon verdict={row.verdict.activities[activity]} />
      <span className="activity-cell__words">
        <span>{t('epic.short.unasked')}</span>
        <AppliesQuestion
          question={t(`epic.unasked.${activity}`)}
          busy={write.isPending}
          onAnswer={(applies) => {
            write.mutate({ kind: 'answerApplies', applies }, { onError: showError });
          }}
        />
      </span>
    </span>
  );
}

// There is no room for a sentence in a row.
function showError(error: Error) {
  showFlag({ id: 'epic-answer', type: 'error', title: errorText(error), isAutoDismiss: true });
}
