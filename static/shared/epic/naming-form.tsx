import { useId, useState, type FormEvent } from 'react';
import type { PostCodeActivity } from '../../../src/domain/activity';
import type { AccountId, ProjectId } from '../../../src/domain/ids';
import type { Role } from '../../../src/domain/owner';
import type { Person } from '../people/person';
import { PersonPicker } from '../people/person-picker';
import { t, tName } from '../texts/text';
import { FormEnd } from './form-end';

type NamingFormProps = {
  activity: PostCodeActivity;
  role: Role;
  projectId: ProjectId;
  busy: boolean;
  onName: (accountId: AccountId) => void;
  onCancel: () => void;
};

/** Names the person for the role that owns the activity on this epic. */
export function NamingForm({ activity, role, projectId, busy, onName, onCancel }: NamingFormProps) {
  const id = useId();
  const [person, setPerson] = useState<Person | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (person) onName(person.accountId);
  };
  return (
    <form className="epic-form" onSubmit={save}>
      <PersonPicker
        inputId={id}
        label={t(`epic.naming.label.${activity}`, { role: tName('role', role.id) })}
        projectId={projectId}
        value={person}
        onChange={setPerson}
      />
      <FormEnd disabled={!person || busy} onCancel={onCancel} />
    </form>
  );
}
