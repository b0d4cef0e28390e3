import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { useState, type FormEvent } from 'react';
import type { ActivityGroup } from '../../../../src/domain/activity';
import { limits } from '../../../../src/domain/limits';
import { invoke } from '../../../shared/bridge/operation';
import { t } from '../../../shared/texts/text';
import { FormFoot } from '../../../shared/ui/form-foot';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';

// A matrix that nobody reads to its end decides nothing.
const manyActivities = 20;

/** A line of the team's own, at the end of a group. */
export function AddActivity({
  view: { agreement },
  group,
}: {
  view: ProjectAgreement;
  group: ActivityGroup;
}) {
  const [name, setName] = useState<string | null>(null);
  const close = () => {
    setName(null);
  };
  const { mutate, isPending, error, reset } = useCommand(
    (given: string) => invoke('addActivity', { agreementId: agreement.id, group, name: given.trim() }),
    close,
  );
  const count = agreement.activities.length;
  const isFull = count >= limits.activities;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name !== null) mutate(name);
  };
  if (name === null) {
    return (
      <div className="add-activity">
        <Button
          appearance="subtle"
          spacing="compact"
          iconBefore={AddIcon}
          isDisabled={isFull}
          onClick={() => {
            reset();
            setName('');
          }}
        >
          {t('tools.add')}
        </Button>
        {isFull && <span className="more__by">{t('tools.full', { most: limits.activities })}</span>}
      </div>
    );
  }
  return (
    <form className="form form--boxed add-activity" onSubmit={submit}>
      <label className="field">
        <span className="field__label">{t('tools.newName')}</span>
        <input
          className="input"
          maxLength={200}
          value={name}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
          }}
        />
      </label>
      <FormFoot
        submit={t('form.add')}
        effect={count >= manyActivities ? t('tools.many', { count }) : undefined}
        failure={error}
        isDisabled={name.trim() === ''}
        isSending={isPending}
        onCancel={close}
      />
    </form>
  );
}
