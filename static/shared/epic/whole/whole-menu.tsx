import { lazy, useId, useState } from 'react';
import { refusesToDecide } from '../../../../src/domain/epic-permissions';
import { t } from '../../texts/text';
import type { EpicCase } from '../epic-case';
import { MenuItems } from '../moves/menu-items';
import { MenuToggle } from '../moves/menu-toggle';
import type { LetPassProps } from './let-pass';
import { LoadedPart } from '../../ui/loaded-part';

const LetPassForm = lazy(async () => ({ default: (await import('./let-pass-form')).LetPassForm }));

const mayLetPass = ({ decisions, verdict, viewer }: EpicCase): boolean =>
  !refusesToDecide(viewer.side) &&
  !decisions.letPass &&
  (verdict.state === 'open' || verdict.state === 'toDecide');

/** What is seldom done about the epic as a whole. Nobody can know here whether a workflow has the validator. */
export function WholeMenu({ epic, busy, onCommand }: LetPassProps) {
  const [open, setOpen] = useState<'menu' | 'form' | null>(null);
  const menuId = useId();
  if (!mayLetPass(epic)) return null;
  return (
    <>
      <MenuToggle
        label={t('epic.whole')}
        controls={menuId}
        open={open === 'menu'}
        onToggle={() => {
          setOpen(open === 'menu' ? null : 'menu');
        }}
      />
      {open === 'menu' && (
        <MenuItems
          id={menuId}
          busy={busy}
          items={[
            {
              key: 'letPass',
              label: t('epic.letPass.offer'),
              onChoose: () => {
                setOpen('form');
              },
            },
          ]}
        />
      )}
      {open === 'form' && (
        <LoadedPart>
          <LetPassForm
            busy={busy}
            onSave={(reason) => {
              onCommand({ kind: 'letPass', reason });
            }}
            onCancel={() => {
              setOpen(null);
            }}
          />
        </LoadedPart>
      )}
    </>
  );
}
