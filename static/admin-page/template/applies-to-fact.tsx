import type { SiteSettingsView } from '../../../src/contract';
import type { PostCodeActivity } from '../../../src/domain/activity';
import { t, tName } from '../../shared/texts/text';
import { OptionList } from '../../shared/ui/option-list';
import { TemplateFact } from './template-fact';
import { withRules } from './with-rules';

const kinds = ['every', 'ask'] as const;

/** Labels, components and types are a project's own: here an activity is for every epic, or asked for. */
export function AppliesToFact({ site, activity }: { site: SiteSettingsView; activity: PostCodeActivity }) {
  const { kind } = site.settings.template.rules.appliesTo[activity];
  return (
    <TemplateFact
      site={site}
      label={tName('activity', activity)}
      editor={(template, onChange) => (
        <OptionList
          legend={tName('activity', activity)}
          options={kinds.map((value) => ({ value, label: t(`site.template.appliesTo.${value}`) }))}
          value={template.rules.appliesTo[activity].kind}
          onChange={(value) => {
            const changed = { ...template.rules.appliesTo, [activity]: { kind: value } };
            onChange(withRules(template, { appliesTo: changed }));
          }}
        />
      )}
    >
      {t(`site.template.appliesTo.${kind}`)}
    </TemplateFact>
  );
}
