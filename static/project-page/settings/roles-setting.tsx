import type { Role } from '../../../src/domain/owner';
import { t, tName } from '../../shared/texts/text';
import { Setting } from './setting';

/** Whose lead names the person when a role owns something. */
export function RolesSetting({ roles }: { roles: Role[] }) {
  return (
    <Setting title={t('settings.roles')} about={t('settings.rolesAbout')}>
      <dl className="facts">
        {roles.map(({ id, side }) => (
          <div key={id} className="facts__row">
            <dt>{tName('role', id)}</dt>
            <dd>{t('settings.namedBy', { lead: t(`lead.${side}`) })}</dd>
          </div>
        ))}
      </dl>
    </Setting>
  );
}
