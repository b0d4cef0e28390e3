import { useState, type FormEvent } from 'react';
import type { ActivityView } from '../../../../src/contract';
import type { AgreementId } from '../../../../src/domain/ids';
import { invoke } from '../../../shared/bridge/operation';
import { findName, t } from '../../../shared/texts/text';
import { FormFoot } from '../../../shared/ui/form-foot';
import { activityName } from '../../activity-name';
import { useCommand } from '../../frame/use-command';

type RenameActivityFormProps = { agreementId: AgreementId; activity: ActivityView; onDone: () => void };

/** An empty name goes back to the one it came with. */
export function RenameActivityForm({ agreementId, activity, onDone }: RenameActivityFormProps) {
  const before = activityName(activity);
  const original = findName('activity', activity.id);
  const [typed, setTyped] = useState(before);
  const next = typed.trim();
  const { mutate, isPending, error } = useCommand(
    () =>
      invoke('renameActivity', {
        agreementId,
        activityId: activity.id,
        name: next === '' || next === original ? null : next,
      }),
    onDone,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(undefined);
  };
  return (
    <form className="form" onSubmit={submit}>
      <label className="field">
        <span className="field__label">{t('form.name')}</span>
        <input
          className="input"
          maxLength={200}
          placeholder={original ?? ''}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
      </label>
      <FormFoot
        submit={t('form.save')}
        failure={error}
        isDisabled={next === before || (next === '' && original === undefined)}
        isSending={isPending}
        onCancel={onDone}
      />
    </form>
  );
}
