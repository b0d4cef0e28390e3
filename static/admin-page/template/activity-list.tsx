import type { SiteSettingsView } from '../../../src/contract';
import { activityGroups } from '../../../src/domain/activity';
import { t } from '../../shared/texts/text';
import { NameList } from './name-list';

/** Lines that new agreements have on top of the app's own. */
export function ActivityList({ site }: { site: SiteSettingsView }) {
  const { template } = site.settings;
  return (
    <NameList
      site={site}
      named={template.activities.map(({ group: kind, name }) => ({ kind, name }))}
      kinds={{
        all: activityGroups,
        initial: 'howTeam',
        legend: t('site.template.group'),
        text: (group) => t(`group.${group}`),
      }}
      none={t('site.template.activitiesNone')}
      add={t('site.template.addActivity')}
      withThese={(named) => ({
        ...template,
        activities: named.map(({ kind: group, name }) => ({ group, name })),
      })}
    />
  );
}
