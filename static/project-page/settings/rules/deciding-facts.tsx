import { t } from '../../../shared/texts/text';
import { OptionList } from '../../../shared/ui/option-list';
import type { ProjectAgreement } from '../../frame/project-gate';
import { TermsFact } from '../terms-fact';

/** A rule that is one of two. */
export function DecideByFact({ view }: { view: ProjectAgreement }) {
  const { decideBy } = view.agreement.terms.settings;
  return (
    <TermsFact
      view={view}
      label={t('settings.decideByLabel')}
      standing={{ kind: 'decideBy', value: decideBy }}
      editor={({ value }, onChange) => (
        <OptionList
          legend={t('settings.decideByLabel')}
          options={(['inProgress', 'done'] as const).map((each) => ({
            value: each,
            label: t(`settings.decideBy.${each}`),
          }))}
          value={value}
          onChange={(next) => {
            onChange({ kind: 'decideBy', value: next });
          }}
        />
      )}
    >
      {t(`settings.decideBy.${decideBy}`)}
    </TermsFact>
  );
}

export function DecidedByFact({ view }: { view: ProjectAgreement }) {
  const { decidedBy } = view.agreement.terms.settings;
  return (
    <TermsFact
      view={view}
      label={t('settings.decidedByLabel')}
      standing={{ kind: 'decidedBy', value: decidedBy }}
      editor={({ value }, onChange) => (
        <OptionList
          legend={t('settings.decidedByLabel')}
          options={(['eitherLead', 'bothLeads'] as const).map((each) => ({
            value: each,
            label: t(`settings.decidedBy.${each}`),
          }))}
          value={value}
          onChange={(next) => {
            onChange({ kind: 'decidedBy', value: next });
          }}
        />
      )}
    >
      {t(`settings.decidedBy.${decidedBy}`)}
    </TermsFact>
  );
}

export function NamedByFact({ view }: { view: ProjectAgreement }) {
  const { namedBy } = view.agreement.terms.settings;
  return (
    <TermsFact
      view={view}
      label={t('settings.namedByLabel')}
      standing={{ kind: 'namedBy', value: namedBy }}
      editor={({ value }, onChange) => (
        <OptionList
          legend={t('settings.namedByLabel')}
          options={(['lead', 'role'] as const).map((each) => ({
            value: each,
            label: t(`settings.naming.${each}`),
          }))}
          value={value}
          onChange={(next) => {
            onChange({ kind: 'namedBy', value: next });
          }}
        />
      )}
    >
      {t(`settings.naming.${namedBy}`)}
    </TermsFact>
  );
}
