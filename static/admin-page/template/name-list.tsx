import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { SiteSettingsView } from '../../../src/contract';
import type { AgreementTemplate } from '../../../src/domain/site-settings';
import { errorText } from '../../shared/texts/error-text';
import { t } from '../../shared/texts/text';
import { useSiteChange } from '../use-site-change';
import { AddNamedForm, type Kinds, type Named } from './add-named-form';

type NameListProps<Kind extends string> = {
  site: SiteSettingsView;
  named: readonly Named<Kind>[];
  kinds: Kinds<Kind>;
  none: string;
  add: string;
  /** The template with these instead. */
  withThese: (named: readonly Named<Kind>[]) => AgreementTemplate;
};

/** Things by name, each with a way to remove it, and a way to add one. */
export function NameList<Kind extends string>({
  site,
  named,
  kinds,
  none,
  add,
  withThese,
}: NameListProps<Kind>) {
  const [adding, setAdding] = useState(false);
  const change = useSiteChange(site);
  const settingsWith = (these: readonly Named<Kind>[]) => ({ ...site.settings, template: withThese(these) });
  return (
    <>
      {named.length === 0 && !adding && <p className="setting__why">{none}</p>}
      {named.length > 0 && (
        <ul className="lines">
          {named.map((line) => (
            <li key={`${line.kind} ${line.name}`} className="line">
              <div className="line__head">
                <div className="line__text">
                  <span className="line__title">{line.name}</span>
                  <span className="line__about">{kinds.text(line.kind)}</span>
                </div>
                <Button
                  appearance="subtle"
                  spacing="compact"
                  isDisabled={change.isPending}
                  aria-label={t('site.template.removeOf', { what: line.name })}
                  onClick={() => {
                    change.mutate(settingsWith(named.filter((other) => other !== line)));
                  }}
                >
                  {t('form.remove')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <AddNamedForm
          site={site}
          kinds={kinds}
          taken={named}
          settingsWith={(line) => settingsWith([...named, line])}
          onDone={() => {
            setAdding(false);
          }}
        />
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
      {change.error && (
        <p className="form__failure" role="alert">
          {errorText(change.error)}
        </p>
      )}
    </>
  );
}
