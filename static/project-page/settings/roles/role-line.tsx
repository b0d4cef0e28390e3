import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Role } from '../../../../src/domain/owner';
import { keepsRole } from '../../../../src/domain/role-keeper';
import { invoke } from '../../../shared/bridge/operation';
import { roleText } from '../../../shared/owners/owner-text';
import { PeopleNames } from '../../../shared/people/people-names';
import { errorText } from '../../../shared/texts/error-text';
import { t } from '../../../shared/texts/text';
import { useAnnounce } from '../../../shared/ui/announcer';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';
import { MembersForm } from './members-form';
import { RenameRoleForm } from './rename-role-form';

type Editing = 'name' | 'members';

export function RoleLine({ view, role }: { view: ProjectAgreement; role: Role }) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const announce = useAnnounce();
  const agreementId = view.agreement.id;
  const name = roleText(role.id, view.agreement.roles);
  const remove = useCommand(
    () => invoke('removeRole', { agreementId, roleId: role.id }),
    () => {
      announce(t('roles.removed', { role: name }));
    },
  );
  const close = () => {
    setEditing(null);
  };
  const editable: Editing[] = keepsRole(view.viewer.side, role, view.agreement)
    ? ['members', 'name']
    : ['name'];
  const moves = (
    <div className="line__moves">
      {editable.map((what) => (
        <Button
          key={what}
          appearance="subtle"
          spacing="compact"
          aria-label={t(`roles.about.${what}`, { role: name })}
          onClick={() => {
            setEditing(what);
          }}
        >
          {t(`roles.edit.${what}`)}
        </Button>
      ))}
      <Button
        appearance="subtle"
        spacing="compact"
        aria-label={t('roles.about.remove', { role: name })}
        isLoading={remove.isPending}
        onClick={() => {
          remove.mutate(undefined);
        }}
      >
        {t('form.remove')}
      </Button>
    </div>
  );
  return (
    <li className="line">
      <div className="line__head">
        <div className="line__text">
          <span className="line__title">{name}</span>
          <span className="line__about">{t('settings.namedBy', { lead: t(`leadWithin.${role.side}`) })}</span>
        </div>
        {view.viewer.side && !editing && moves}
      </div>
      {editing === 'name' && (
        <RenameRoleForm agreementId={agreementId} role={role} name={name} onDone={close} />
      )}
      {editing === 'members' && <MembersForm view={view} role={role} onDone={close} />}
      {editing === null && (
        <p className="line__about">
          {role.members.length > 0 ? <PeopleNames accountIds={role.members} /> : t('roles.nobody')}
        </p>
      )}
      {remove.error && (
        <p className="form__failure" role="alert">
          {errorText(remove.error)}
        </p>
      )}
    </li>
  );
}
