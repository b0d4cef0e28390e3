import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { useState } from 'react';
import type { ActivityGroup } from '../../../../src/domain/activity';
import { limits } from '../../../../src/domain/limits';
import { invoke } from '../../../shared/bridge/operation';
import { t } from '../../../shared/texts/text';
import { CommandForm } from '../../../shared/ui/command-form';
import { activityName } from '../../activity-name';
import { NameField } from '../../frame/name-field';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';
import { useUndo } from '../undo/undo-provider';
import './add-activity.css';

// A matrix that nobody reads to its end decides nothing.
const manyActivities = 20;

type AddActivityProps = { view: ProjectAgreement; group: ActivityGroup };

/** A line of the team's own, at the end of a group. */
export function AddActivity({ view, group }: AddActivityProps) {
  const [adding, setAdding] = useState(false);
  const isFull = view.agreement.activities.length >= limits.activities;
  return (
    <div className="add-activity">
      {adding ? (
        <AddActivityForm
          view={view}
          group={group}
          onDone={() => {
            setAdding(false);
          }}
        />
      ) : (
        <Button
          appearance="subtle"
          spacing="compact"
          iconBefore={AddIcon}
          isDisabled={isFull}
          onClick={() => {
            setAdding(true);
          }}
        >
          {t('tools.add')}
        </Button>
      )}
      {isFull && !adding && (
        <span className="add-activity__full">{t('tools.full', { most: limits.activities })}</span>
      )}
    </div>
  );
}

function AddActivityForm({ view: { agreement }, group, onDone }: AddActivityProps & { onDone: () => void }) {
  const [name, setName] = useState('');
  const { tell } = useUndo();
  const { id: agreementId, activities } = agreement;
  const add = useCommand(
    (given: string) => invoke('addActivity', { agreementId, group, name: given }),
    (after) => {
      const added = after.activities.find(({ id }) => !activities.some((line) => line.id === id));
      if (added) {
        const change = { kind: 'removeActivity' as const, activityId: added.id };
        const told = { activity: activityName(added) };
        tell({
          text: t('undo.added', told),
          back: {
            send: () => invoke('changeTerms', { agreementId, change }),
            told: () => t('undo.addedBack', told),
          },
        });
      }
      onDone();
    },
  );
  const given = name.trim();
  const count = activities.length;
  return (
    <CommandForm
      isBoxed
      command={add}
      given={given}
      isReady={given !== ''}
      submit={t('form.add')}
      effect={count >= manyActivities ? t('tools.many', { count }) : undefined}
      onCancel={onDone}
    >
      <NameField label={t('tools.newName')} value={name} onChange={setName} />
    </CommandForm>
  );
}
