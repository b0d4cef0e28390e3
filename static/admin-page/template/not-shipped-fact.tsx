import { queryOptions, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import * as z from 'zod/mini';
import type { SiteSettingsView } from '../../../src/contract';
import { getJira } from '../../shared/bridge/jira-request';
import { t } from '../../shared/texts/text';
import { TagField } from '../../shared/ui/tag-field';
import { TemplateFact } from './template-fact';
import { withRules } from './with-rules';

const resolutionsSchema = z.array(z.object({ name: z.string() }));

/** Statuses differ from project to project, resolutions don't. Others can be typed. */
const resolutionsQuery = () =>
  queryOptions({
    queryKey: ['resolutions'],
    queryFn: async () =>
      (await getJira(resolutionsSchema, '/rest/api/3/resolution')).map(({ name }) => name).sort(),
    staleTime: Infinity,
  });

export function NotShippedFact({ site }: { site: SiteSettingsView }) {
  const { notShipped } = site.settings.template.rules;
  return (
    <TemplateFact
      site={site}
      label={t('settings.notShipped')}
      editor={(template, onChange) => (
        <NotShippedField
          value={template.rules.notShipped}
          onChange={(names) => {
            onChange(withRules(template, { notShipped: names }));
          }}
        />
      )}
    >
      {notShipped.length > 0 ? (
        notShipped.join(', ')
      ) : (
        <span className="facts__aside">{t('settings.noRule')}</span>
      )}
    </TemplateFact>
  );
}

type NotShippedFieldProps = { value: string[]; onChange: (names: string[]) => void };

function NotShippedField({ value, onChange }: NotShippedFieldProps) {
  const { data } = useQuery(resolutionsQuery());
  return (
    <TagField
      label={t('settings.notShippedField')}
      inputId={useId()}
      options={(data ?? []).map((name) => ({ value: name, label: name }))}
      create={(text) => text.trim()}
      value={value}
      onChange={onChange}
    />
  );
}
