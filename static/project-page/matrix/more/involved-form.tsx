import { useState } from 'react';
import type { Input } from '../../../../src/contract';
import type { Owner } from '../../../../src/domain/owner';
import { sameAnswer } from '../../../../src/domain/same-answer';
import { invoke } from '../../../shared/bridge/operation';
import { OwnersField } from '../../../shared/owners/owners-field';
import { nameText } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import { CommandForm } from '../../../shared/ui/command-form';
import { activityName } from '../../activity-name';
import { useCommand } from '../../frame/use-command';
import { useUndo } from '../undo/undo-provider';
import type { ActivityPartProps } from './activity-part';

type Owners = Record<'consulted' | 'informed', Owner[]>;

const same = (some: readonly Owner[], others: readonly Owner[] = []): boolean =>
  some.length === others.length && some.every((one) => others.some((other) => sameAnswer(one, other)));

const nobody: Owners = { consulted: [], informed: [] };

export function InvolvedForm({
  view,
  activity,
  context,
  onDone,
}: ActivityPartProps & { onDone: () => void }) {
  const { agreement, project } = view;
  const { id, involved } = activity;
  const [{ consulted, informed }, setOwners] = useState<Owners>(involved ?? nobody);
  const [openedAt] = useState(involved?.at ?? null);
  const seenAt = involved?.at ?? null;
  const { tell } = useUndo();
  const send = (given: Omit<Input<'setInvolved'>, 'agreementId' | 'activityId'>) =>
    invoke('setInvolved', { agreementId: agreement.id, activityId: id, ...given });
  const save = useCommand(send, (after) => {
    const changedAt = after.activities.find((line) => line.id === id)?.involved?.at ?? null;
    const before = involved ?? nobody;
    tell({
      text: t('undo.involvedSaved', { activity: activityName(activity) }),
      back: {
        send: () => send({ consulted: before.consulted, informed: before.informed, seenAt: changedAt }),
        told: () => t('undo.involvedBack', { activity: activityName(activity) }),
      },
    });
    onDone();
  });
  const field = (kind: keyof Owners, value: Owner[]) => (
    <OwnersField
      label={t(`involved.${kind}`)}
      projectId={project.id}
      offered={agreement}
      context={context}
      value={value}
      onChange={(owners) => {
        setOwners({ consulted, informed, [kind]: owners });
      }}
    />
  );
  return (
    <CommandForm
      command={save}
      given={{ consulted, informed, seenAt }}
      isReady={!same(consulted, involved?.consulted) || !same(informed, involved?.informed)}
      submit={t('form.save')}
      onCancel={onDone}
    >
      {field('consulted', consulted)}
      {field('informed', informed)}
      {seenAt !== openedAt && (
        <p className="form__overtaken" role="status">
          {t('involved.overtaken', { name: involved ? nameText(involved.by, context) : '' })}
        </p>
      )}
    </CommandForm>
  );
}
