import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { Setting } from '../setting';
import { AddRoleForm } from './add-role-form';
import { RoleLine } from './role-line';

/** Who is meant when a role owns something, and whose lead names the person. */
export function RolesSetting({ view }: { view: ProjectAgreement }) {
  const [adding, setAdding] = useState(false);
  const close = () => {
    setAdding(false);
  };
  return (
    <Setting title={t('settings.roles')} about={t('settings.rolesAbout')}>
      <ul className="lines">
        {view.agreement.roles
          .filter(({ retired }) => !retired)
          .map((role) => (
            <RoleLine key={role.id} view={view} role={role} />
          ))}
      </ul>
      {view.viewer.side &&
        (adding ? (
          <AddRoleForm view={view} onDone={close} />
        ) : (
          <Button
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('roles.add')}
          </Button>
        ))}
    </Setting>
  );
}
