import type { SiteSettingsView } from '../../../src/contract';
import { sides } from '../../../src/domain/side';
import { errorText } from '../../shared/texts/error-text';
import { t } from '../../shared/texts/text';
import { useSiteChange } from '../use-site-change';
import { AddNamedForm } from './add-named-form';
import { NameList } from './name-list';

/** Roles that new agreements offer besides engineers, design and data science. */
export function RoleList({ site }: { site: SiteSettingsView }) {
  const { template } = site.settings;
  const change = useSiteChange(site);
  const { roles } = template;
  return (
    <>
      <NameList
        lines={roles.map(({ side, name }, place) => ({
          key: `${side} ${name}`,
          name,
          about: t('settings.namedBy', { lead: t(`leadWithin.${side}`) }),
          onRemove: () => {
            const rest = roles.filter((_role, other) => other !== place);
            change.mutate({ ...site.settings, template: { ...template, roles: rest } });
          },
        }))}
        none={t('site.template.rolesNone')}
        add={t('site.template.addRole')}
        isBusy={change.isPending}
        form={(close) => (
          <AddNamedForm
            site={site}
            legend={t('roles.side')}
            kinds={sides.map((value) => ({
              value,
              label: t('settings.namedBy', { lead: t(`leadWithin.${value}`) }),
            }))}
            initial="engineering"
            taken={roles.map(({ side: kind, name }) => ({ kind, name }))}
            withNew={(current, { kind: side, name }) => ({
              ...current,
              roles: [...current.roles, { side, name }],
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
