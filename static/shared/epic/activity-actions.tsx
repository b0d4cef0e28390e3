import Button from '@atlaskit/button/new';
import type { PostCodeActivity } from '../../../src/domain/activity';
import { t } from '../texts/text';
import { AppliesQuestion } from './applies-question';
import { decidingSide, roleToName, type EpicCase } from './epic-case';
import { primaryAction, type PrimaryAction } from './primary-action';
import { QuietButton } from './quiet-button';

export type OpenForm = 'decide' | 'name' | null;

type ActivityActionsProps = {
  epic: EpicCase;
  activity: PostCodeActivity;
  busy: boolean;
  onForm: (form: OpenForm) => void;
  onAnswer: (applies: boolean) => void;
  onOpenMatrix: () => void;
};

/** One primary action at most; what else is possible stands beside it, quieter. */
export function ActivityActions({
  epic,
  activity,
  busy,
  onForm,
  onAnswer,
  onOpenMatrix,
}: ActivityActionsProps) {
  const { verdict, viewer, terms } = epic;
  const of = verdict.activities[activity];
  const action = primaryAction(of, viewer, terms.roles);
  const asks = action?.label === 'answer' && !action.inMatrix;
  if (asks) {
    return <AppliesQuestion question={t(`epic.unasked.${activity}`)} busy={busy} onAnswer={onAnswer} />;
  }
  const mayRename = action?.label !== 'name' && roleToName(epic, activity);
  const mayChange = decidingSide(epic, activity) && (!action || action.inMatrix || action.label === 'name');
  if (!action && !mayRename && !mayChange) return null;
  return (
    <div className="activity-line__actions">
      {action && <PrimaryButton action={action} onForm={onForm} onOpenMatrix={onOpenMatrix} />}
      {mayRename && (
        <QuietButton
          label={t('epic.action.nameAnother')}
          onClick={() => {
            onForm('name');
          }}
        />
      )}
      {mayChange && (
        <QuietButton
          label={t('reason' in of ? 'epic.action.decideHere' : 'epic.action.change')}
          onClick={() => {
            onForm('decide');
          }}
        />
      )}
    </div>
  );
}

type PrimaryButtonProps = Pick<ActivityActionsProps, 'onForm' | 'onOpenMatrix'> & { action: PrimaryAction };

function PrimaryButton({ action, onForm, onOpenMatrix }: PrimaryButtonProps) {
  const words = t(`epic.action.${action.label}`);
  const act = () => {
    if (action.inMatrix) onOpenMatrix();
    else onForm(action.label === 'name' ? 'name' : 'decide');
  };
  return (
    <Button spacing="compact" onClick={act}>
      {action.inMatrix ? t('epic.action.inMatrix', { action: words }) : words}
    </Button>
  );
}
