import { queryOptions, useQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { SiteSettingsView } from '../../../src/contract';
import { getJira } from '../../shared/bridge/jira-request';
import { NotShippedField, NotShippedNames } from '../../shared/settings/not-shipped-field';
import { t } from '../../shared/texts/text';
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

export const NotShippedFact = ({ site }: { site: SiteSettingsView }) => (
  <TemplateFact
    site={site}
    label={t('settings.notShipped')}
    editor={(template, onChange) => (
      <Editor
        value={template.rules.notShipped}
        onChange={(names) => {
          onChange(withRules(template, { notShipped: names }));
        }}
      />
    )}
  >
    <NotShippedNames names={site.settings.template.rules.notShipped} />
  </TemplateFact>
);

function Editor(field: { value: string[]; onChange: (names: string[]) => void }) {
  const { data } = useQuery(resolutionsQuery());
  return <NotShippedField known={data ?? []} {...field} />;
}
