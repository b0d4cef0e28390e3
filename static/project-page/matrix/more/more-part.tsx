import Button from '@atlaskit/button/new';
import { useState, type ReactNode } from 'react';

type MorePartProps = {
  title: string;
  /** The words on the button that opens the editor, for those who may. */
  edit?: string | undefined;
  editor: (close: () => void) => ReactNode;
  children: ReactNode;
};

/** A titled part that gives way to its editor in place. */
export function MorePart({ title, edit, editor, children }: MorePartProps) {
  const [editing, setEditing] = useState<'never' | 'now' | 'before'>('never');
  return (
    <section className="more__part">
      <h3 className="more__title">{title}</h3>
      {editing === 'now' ? (
        editor(() => {
          setEditing('before');
        })
      ) : (
        <>
          {children}
          {edit !== undefined && (
            <Button
              appearance="subtle"
              spacing="compact"
              autoFocus={editing === 'before'}
              onClick={() => {
                setEditing('now');
              }}
            >
              {edit}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
