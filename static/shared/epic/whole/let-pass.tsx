import { refusesToDecide } from '../../../../src/domain/epic-permissions';
import { nameText } from '../../owners/owner-text';
import { t } from '../../texts/text';
import type { EpicCase } from '../epic-case';
import { QuietButton } from '../quiet-button';
import type { EpicWideCommand } from './epic-wide-command';

export type LetPassProps = {
  epic: EpicCase;
  busy: boolean;
  onCommand: (command: EpicWideCommand) => void;
};

/** That the workflow validator lets this epic pass: who said so and why, and how a lead takes it back. */
export function LetPass({ epic, busy, onCommand }: LetPassProps) {
  const { decisions, viewer, owners } = epic;
  const { letPass } = decisions;
  if (!letPass) return null;
  return (
    <div className="ships-nothing">
      <p className="epic-owners__hint">
        {t('epic.letPass.said', { name: nameText(letPass.by, owners) })}{' '}
        {letPass.reason !== undefined && <q>{letPass.reason}</q>}
      </p>
      {!refusesToDecide(viewer.side) && (
        <QuietButton
          label={t('epic.letPass.withdraw')}
          disabled={busy}
          onClick={() => {
            onCommand({ kind: 'letPass', reason: null });
          }}
        />
      )}
    </div>
  );
}
