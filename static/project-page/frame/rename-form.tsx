import { useState } from 'react';
import type { AgreementView, Result } from '../../../src/contract';
import { t } from '../../shared/texts/text';
import { CommandForm } from '../../shared/ui/command-form';
import { NameField } from './name-field';
import { useCommand } from './use-command';

type RenameFormProps = {
  before: string;
  /** The name it came with; the team's own has none. */
  original: string | undefined;
  send: (name: string | null) => Promise<Result<AgreementView>>;
  onRenamed?: (after: AgreementView) => void;
  onDone: () => void;
};

/** An empty name goes back to the one it came with. */
export function RenameForm({ before, original, send, onRenamed, onDone }: RenameFormProps) {
  const [typed, setTyped] = useState(before);
  const rename = useCommand(send, (after) => {
    onRenamed?.(after);
    onDone();
  });
  const next = typed.trim();
  const isOriginal = next === '' || next === original;
  return (
    <CommandForm
      command={rename}
      given={isOriginal ? null : next}
      isReady={next !== before && (next !== '' || original !== undefined)}
      submit={t('form.save')}
      onCancel={onDone}
    >
      <NameField required={original === undefined} placeholder={original} value={typed} onChange={setTyped} />
    </CommandForm>
  );
}
