import type { SiteSettingsView } from '../../../src/contract';
import { activityGroups } from '../../../src/domain/activity';
import { errorText } from '../../shared/texts/error-text';
import { t } from '../../shared/texts/text';
import { useSiteChange } from '../use-site-change';
import { AddNamedForm } from './add-named-form';
import { NameList } from './name-list';

/** Lines that new agreements have on top of the app's own. */
export function ActivityList({ site }: { site: SiteSettingsView }) {
  const { template } = site.settings;
  const change = useSiteChange(site);
  const { activities } = template;
  return (
    <>
      <NameList
        lines={activities.map(({ group, name }, place) => ({
          key: `${group} ${name}`,
          name,
          about: t(`group.${group}`),
          onRemove: () => {
            const rest = activities.filter((_line, other) => other !== place);
            change.mutate({ ...site.settings, template: { ...template, activities: rest } });
          },
        }))}
        none={t('site.template.activitiesNone')}
        add={t('site.template.addActivity')}
        isBusy={change.isPending}
        form={(close) => (
          <AddNamedForm
            site={site}
            legend={t('site.template.group')}
            kinds={activityGroups.map((value) => ({ value, label: t(`group.${value}`) }))}
            initial="howTeam"
            taken={activities.map(({ group: kind, name }) => ({ kind, name }))}
            withNew={(current, { kind: group, name }) => ({
              ...current,
              activities: [...current.activities, { group, name }],
            })}
            onDone={close}
          />
        )}
      />
      {change.error && (
        <p className="form__failure" role="alert">
          {errorText(change.error)}
        </p>
      )}
    </>
  );
}
