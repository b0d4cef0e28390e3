import { showFlag } from '@forge/bridge';
import type { PostCodeActivity } from '../../../src/domain/activity';
import { AppliesQuestion } from '../../shared/epic/applies-question';
import type { EpicCommand } from '../../shared/epic/epic-command';
import type { EpicRow } from '../../shared/epic/epic-row';
import { StatusIcon } from '../../shared/epic/status-icon';
import { useEpicWrite } from '../../shared/epic/use-epic-write';
import { errorText } from '../../shared/texts/error-text';
import { t } from '../../shared/texts/text';
import { useEpicWrites } from './use-epic-writes';

type CellQuestionProps = { row: EpicRow; activity: PostCodeActivity };

/** "Will there be an experiment?" is answered where it stands. */
export function CellQuestion({ row, activity }: CellQuestionProps) {
  const { issueId } = row.facts;
  const { mutate, isPending } = useEpicWrite(
    issueId,
    async (command: EpicCommand) =>
      (await import('../../shared/epic/epic-command')).sendEpicCommand(issueId, activity, command),
    useEpicWrites(row),
  );
  return (
    <span className="activity-cell">
      <StatusIcon verdict={row.verdict.activities[activity]} />
      <span className="activity-cell__words">
        <span>{t('epic.short.unasked')}</span>
        <AppliesQuestion
          question={t(`epic.unasked.${activity}`)}
          busy={isPending}
          onAnswer={(applies) => {
            mutate({ kind: 'answerApplies', applies }, { onError: showError });
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
