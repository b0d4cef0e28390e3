import { useState } from 'react';
import type { AgreementId } from '../../../../src/domain/ids';
import { invoke } from '../../../shared/bridge/operation';
import { t } from '../../../shared/texts/text';
import { CommandForm } from '../../../shared/ui/command-form';
import { TextField } from '../../../shared/ui/text-field';
import { useCommand } from '../../frame/use-command';

/** Says what the two should talk about before everything is confirmed. */
export function ObjectForm({ agreementId, onDone }: { agreementId: AgreementId; onDone: () => void }) {
  const [comment, setComment] = useState('');
  const object = useCommand(
    (given: string) => invoke('objectToReview', { agreementId, comment: given }),
    onDone,
  );
  const given = comment.trim();
  return (
    <CommandForm
      isBoxed
      command={object}
      given={given}
      isReady={given !== ''}
      submit={t('review.send')}
      onCancel={onDone}
    >
      <TextField label={t('review.why')} maxLength={500} value={comment} onChange={setComment} />
    </CommandForm>
  );
}
