import Button from '@atlaskit/button/new';
import { useState, type ReactNode } from 'react';
import { t } from '../texts/text';
import { LoadedPart } from '../ui/loaded-part';

type FactProps = {
  label: string;
  children: ReactNode;
  /** Its editor, for those who may change it. */
  editor?: ((close: () => void) => ReactNode) | undefined;
};

/** What is the case, beside what it is about; it gives way to its editor in place. */
export function Fact({ label, children, editor }: FactProps) {
  const [editing, setEditing] = useState<'never' | 'now' | 'before'>('never');
  return (
    <div className="facts__row">
      <dt>{label}</dt>
      <dd>
        {editing === 'now' && editor ? (
          <LoadedPart>
            {editor(() => {
              setEditing('before');
            })}
          </LoadedPart>
        ) : (
          <>
            <div className="facts__value">{children}</div>
            {editor && (
              <Button
                appearance="subtle"
                spacing="compact"
                autoFocus={editing === 'before'}
                aria-label={t('form.changeOf', { what: label })}
                onClick={() => {
                  setEditing('now');
                }}
              >
                {t('form.change')}
              </Button>
            )}
          </>
        )}
      </dd>
    </div>
  );
}
