import { useState } from 'react';
import type { AccountId } from '../../../../src/domain/ids';
import type { Role } from '../../../../src/domain/owner';
import { invoke } from '../../../shared/bridge/operation';
import { roleText } from '../../../shared/owners/owner-text';
import { PeopleField } from '../../../shared/people/people-field';
import { PeopleNames } from '../../../shared/people/people-names';
import { RichText } from '../../../shared/texts/rich-text';
import { t } from '../../../shared/texts/text';
import { CommandForm } from '../../../shared/ui/command-form';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';

type MembersFormProps = { view: ProjectAgreement; role: Role; onDone: () => void };

const same = (some: readonly AccountId[], others: readonly AccountId[]) =>
  some.length === others.length && some.every((id) => others.includes(id));

/** Saving replaces exactly what the form says stands now: someone else's change in between is shown, not lost. */
export function MembersForm({ view: { agreement, project }, role, onDone }: MembersFormProps) {
  const [members, setMembers] = useState(role.members);
  const [before] = useState(role.members);
  const save = useCommand(
    (given: { members: AccountId[]; seen: AccountId[] }) =>
      invoke('setRoleMembers', { agreementId: agreement.id, roleId: role.id, ...given }),
    onDone,
  );
  return (
    <CommandForm
      command={save}
      given={{ members, seen: role.members }}
      isReady={!same(members, role.members)}
      submit={t('form.save')}
      onCancel={onDone}
    >
      <PeopleField
        label={t('roles.members', { role: roleText(role.id, agreement.roles) })}
        projectId={project.id}
        value={members}
        onChange={setMembers}
      />
      {!same(before, role.members) && (
        <p className="form__overtaken" role="status">
          {role.members.length > 0 ? (
            <RichText text="roles.overtaken" parts={{ members: <PeopleNames accountIds={role.members} /> }} />
          ) : (
            t('roles.overtakenEmpty')
          )}
        </p>
      )}
    </CommandForm>
  );
}
