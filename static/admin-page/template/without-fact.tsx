import { useId } from 'react';
import type { SiteSettingsView } from '../../../src/contract';
import { isPostCode } from '../../../src/domain/activity';
import { defaultActivities } from '../../../src/domain/default-matrix';
import { t, tName } from '../../shared/texts/text';
import { TagField } from '../../shared/ui/tag-field';
import { TemplateFact } from './template-fact';

const dispensable = defaultActivities.filter(({ id }) => !isPostCode(id));

/** Lines of the app's own matrix that new agreements do without. */
export function WithoutFact({ site }: { site: SiteSettingsView }) {
  const { without } = site.settings.template;
  const inputId = useId();
  return (
    <TemplateFact
      site={site}
      label={t('site.template.without')}
      editor={(template, onChange) => (
        <TagField
          label={t('site.template.withoutField')}
          inputId={inputId}
          options={dispensable.map(({ id }) => ({ value: id, label: tName('activity', id) }))}
          value={template.without}
          onChange={(chosen) => {
            const ids = dispensable.map(({ id }) => id);
            onChange({ ...template, without: ids.filter((id) => chosen.includes(id)) });
          }}
        />
      )}
    >
      {without.length > 0 ? (
        without.map((id) => tName('activity', id)).join(', ')
      ) : (
        <span className="facts__aside">{t('site.template.withoutNone')}</span>
      )}
    </TemplateFact>
  );
}
