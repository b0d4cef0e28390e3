import type { SiteSettingsView } from '../../../src/contract';
import type { TemplateRules } from '../../../src/domain/site-settings';
import { t } from '../../shared/texts/text';
import { OptionList } from '../../shared/ui/option-list';
import { TemplateFact } from './template-fact';
import { withRules } from './with-rules';

type ChoiceFactProps<Value extends string> = {
  site: SiteSettingsView;
  label: string;
  options: readonly { value: Value; label: string }[];
  valueIn: (rules: TemplateRules) => Value;
  change: (value: Value) => Partial<TemplateRules>;
};

/** A rule that is one of two. */
function ChoiceFact<Value extends string>({ site, label, options, valueIn, change }: ChoiceFactProps<Value>) {
  const standing = valueIn(site.settings.template.rules);
  return (
    <TemplateFact
      site={site}
      label={label}
      editor={(template, onChange) => (
        <OptionList
          legend={label}
          options={options}
          value={valueIn(template.rules)}
          onChange={(value) => {
            onChange(withRules(template, change(value)));
          }}
        />
      )}
    >
      {options.find(({ value }) => value === standing)?.label}
    </TemplateFact>
  );
}

export const DecidingFacts = ({ site }: { site: SiteSettingsView }) => (
  <>
    <ChoiceFact
      site={site}
      label={t('settings.decideByLabel')}
      options={(['inProgress', 'done'] as const).map((value) => ({
        value,
        label: t(`settings.decideBy.${value}`),
      }))}
      valueIn={({ decideBy }) => decideBy}
      change={(decideBy) => ({ decideBy })}
    />
    <ChoiceFact
      site={site}
      label={t('settings.decidedByLabel')}
      options={(['eitherLead', 'bothLeads'] as const).map((value) => ({
        value,
        label: t(`settings.decidedBy.${value}`),
      }))}
      valueIn={({ decidedBy }) => decidedBy}
      change={(decidedBy) => ({ decidedBy })}
    />
    <ChoiceFact
      site={site}
      label={t('settings.namedByLabel')}
      options={(['lead', 'role'] as const).map((value) => ({ value, label: t(`settings.naming.${value}`) }))}
      valueIn={({ namedBy }) => namedBy}
      change={(namedBy) => ({ namedBy })}
    />
  </>
);
