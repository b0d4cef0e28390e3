import type { SiteSettingsView } from '../../../src/contract';
import { sides } from '../../../src/domain/side';
import { t } from '../../shared/texts/text';
import { NameList } from './name-list';

/** Roles that new agreements offer besides engineers, design and data science. */
export function RoleList({ site }: { site: SiteSettingsView }) {
  const { template } = site.settings;
  return (
    <NameList
      site={site}
      named={template.roles.map(({ side: kind, name }) => ({ kind, name }))}
      kinds={{
        all: sides,
        initial: 'engineering',
        legend: t('roles.side'),
        text: (side) => t('settings.namedBy', { lead: t(`leadWithin.${side}`) }),
      }}
      none={t('site.template.rolesNone')}
      add={t('site.template.addRole')}
      withThese={(named) => ({
        ...template,
        roles: named.map(({ kind: side, name }) => ({ side, name })),
      })}
    />
  );
}
