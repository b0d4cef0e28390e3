import { lazy, Suspense, useState } from 'react';
import { refusesToDecide } from '../../../../src/domain/epic-permissions';
import { nameText } from '../../owners/owner-text';
import { t } from '../../texts/text';
import type { EpicCase } from '../epic-case';
import { QuietButton } from '../quiet-button';
import type { EpicWideCommand } from './epic-wide-command';

const LetPassForm = lazy(async () => ({ default: (await import('./let-pass-form')).LetPassForm }));

type LetPassProps = { epic: EpicCase; busy: boolean; onCommand: (command: EpicWideCommand) => void };

/** That the workflow validator lets this epic pass: who said so and why, and how a lead says it or takes it back. */
export function LetPass({ epic, busy, onCommand }: LetPassProps) {
  const [open, setOpen] = useState(false);
  const { decisions, verdict, viewer, owners } = epic;
  const decides = !refusesToDecide(viewer.side);
  const { letPass } = decisions;
  const close = () => {
    setOpen(false);
  };
  if (letPass) {
    return (
      <div className="ships-nothing">
        <p className="epic-owners__hint">
          {t('epic.letPass.said', { name: nameText(letPass.by, owners) })}{' '}
          {letPass.reason !== undefined && <q>{letPass.reason}</q>}
        </p>
        {decides && (
          <QuietButton
            label={t('epic.letPass.withdraw')}
            disabled={busy}
            onClick={() => {
              close();
              onCommand({ kind: 'letPass', reason: null });
            }}
          />
        )}
      </div>
    );
  }
  if (!decides || (verdict.state !== 'open' && verdict.state !== 'toDecide')) return null;
  return (
    <>
      <QuietButton
        label={t('epic.letPass.offer')}
        expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && (
        <Suspense>
          <LetPassForm
            busy={busy}
            onSave={(reason) => {
              onCommand({ kind: 'letPass', reason });
            }}
            onCancel={close}
          />
        </Suspense>
      )}
    </>
  );
}
