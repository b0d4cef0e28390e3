import { t } from '../../../shared/texts/text';
import { FilterFields } from '../../terms/filter-fields';
import { filterText } from '../../terms/filter-text';
import { isEmpty } from '../../terms/is-empty';
import { useTermsWords } from '../../terms/use-terms-words';
import type { ProjectAgreement } from '../../frame/project-gate';
import { TermsFact } from '../terms-fact';

/** Epics that need none of the three, by what they are. */
export function ShipsNothingFact({ view }: { view: ProjectAgreement }) {
  const { shipsNothing } = view.agreement.terms.settings;
  const standing = { kind: 'shipsNothing', value: shipsNothing } as const;
  const { filters } = useTermsWords(view, isEmpty(shipsNothing) ? [] : [standing]);
  return (
    <TermsFact<{ kind: 'shipsNothing'; value: typeof shipsNothing }>
      view={view}
      label={t('settings.shipsNothing')}
      standing={standing}
      editor={({ value }, onChange) => (
        <>
          <p className="field__hint">{t('settings.shipsNothingHint')}</p>
          <FilterFields
            projectId={view.project.id}
            value={value}
            onChange={(next) => {
              onChange({ kind: 'shipsNothing', value: next });
            }}
          />
        </>
      )}
    >
      {isEmpty(shipsNothing) ? (
        <span className="facts__aside">{t('settings.noRule')}</span>
      ) : (
        t('settings.epicsWith', { filter: filterText(shipsNothing, filters) })
      )}
    </TermsFact>
  );
}
