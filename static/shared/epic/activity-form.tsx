import type { PostCodeActivity } from '../../../src/domain/activity';
import type { OpenForm } from './activity-actions';
import { DecideForm } from './decide-form';
import { decidingSide, roleToName, type EpicCase } from './epic-case';
import type { EpicCommand } from './epic-command';
import { NamingForm } from './naming-form';
import './epic-form.css';

export type ActivityFormProps = {
  form: Exclude<OpenForm, null>;
  epic: EpicCase;
  activity: PostCodeActivity;
  busy: boolean;
  onSave: (command: EpicCommand) => void;
  onCancel: () => void;
};

/** What the form changes; nothing where the viewer may no longer change it. */
export function ActivityForm({ form, ...shared }: ActivityFormProps) {
  const { epic, activity, onSave } = shared;
  if (form === 'decide') {
    const side = decidingSide(epic, activity);
    return side && <DecideForm {...shared} side={side} />;
  }
  const role = roleToName(epic, activity);
  if (!role) return null;
  return (
    <NamingForm
      {...shared}
      role={role}
      projectId={epic.facts.projectId}
      onName={(accountId) => {
        onSave({ kind: 'nameOwner', accountId });
      }}
    />
  );
}
