import Button from '@atlaskit/button/new';
import { useState, type ReactNode } from 'react';
import { t } from '../../shared/texts/text';

export type NamedLine = { key: string; name: string; about: string; onRemove: () => void };

type NameListProps = {
  lines: readonly NamedLine[];
  none: string;
  add: string;
  isBusy: boolean;
  /** What adds one. */
  form: (close: () => void) => ReactNode;
};

/** Things by name, each with a way to remove it, and a way to add one. */
export function NameList({ lines, none, add, isBusy, form }: NameListProps) {
  const [adding, setAdding] = useState(false);
  return (
    <>
      {lines.length === 0 && !adding && <p className="setting__why">{none}</p>}
      {lines.length > 0 && (
        <ul className="lines">
          {lines.map(({ key, name, about, onRemove }) => (
            <li key={key} className="line">
              <div className="line__head">
                <div className="line__text">
                  <span className="line__title">{name}</span>
                  <span className="line__about">{about}</span>
                </div>
                <Button
                  appearance="subtle"
                  spacing="compact"
                  isDisabled={isBusy}
                  aria-label={t('site.template.removeOf', { what: name })}
                  onClick={onRemove}
                >
                  {t('form.remove')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        form(() => {
          setAdding(false);
        })
      ) : (
        <Button
          spacing="compact"
          onClick={() => {
            setAdding(true);
          }}
        >
          {add}
        </Button>
      )}
    </>
  );
}
