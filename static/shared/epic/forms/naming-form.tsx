import { useId, useState, type ReactNode } from 'react';
import type { AccountId } from '../../../../src/domain/ids';
import type { Role } from '../../../../src/domain/owner';
import { roleWithin } from '../../owners/owner-text';
import type { Person } from '../../people/person';
import { PersonName } from '../../people/person-name';
import { PersonPicker } from '../../people/person-picker';
import { t } from '../../texts/text';
import { EpicForm } from './epic-form';
import type { FormProps } from './form-props';

const searched = 'someone';

/** Names the person for the role that owns the activity on this epic: one of its members who is there, or anybody else. */
export function NamingForm({ role, ...props }: FormProps & { role: Role }) {
  const { epic, activity, busy, locked, onSave, onCancel } = props;
  const id = useId();
  const members = role.members.filter(
    (member) => !epic.terms.unreachable.some(({ accountId: away }) => away === member),
  );
  const [chosen, setChosen] = useState<AccountId | typeof searched | null>(
    members.length > 0 ? null : searched,
  );
  const [person, setPerson] = useState<Person | null>(null);
  const accountId = chosen === searched ? person?.accountId : chosen;
  const label = t(`epic.naming.label.${activity}`, { role: roleWithin(role.id, epic.terms.roles) });
  return (
    <EpicForm
      action={t('epic.form.save')}
      ready={Boolean(accountId)}
      busy={busy}
      locked={locked}
      onSubmit={() => {
        if (accountId) onSave({ kind: 'nameOwner', accountId });
      }}
      onCancel={onCancel}
    >
      {members.length > 0 && (
        <fieldset className="epic-form__choices">
          <legend className="epic-form__legend">{label}</legend>
          {members.map((member) => (
            <Line
              key={member}
              name={id}
              checked={member === chosen}
              onChoose={() => {
                setChosen(member);
              }}
            >
              <PersonName accountId={member} />
            </Line>
          ))}
          <Line
            name={id}
            checked={chosen === searched}
            onChoose={() => {
              setChosen(searched);
            }}
          >
            {t('epic.decide.someone')}
          </Line>
        </fieldset>
      )}
      {chosen === searched && (
        <PersonPicker
          inputId={`${id}-person`}
          label={role.members.length > 0 ? t('epic.decide.person') : label}
          projectId={epic.facts.projectId}
          value={person}
          onChange={setPerson}
        />
      )}
      <p className="epic-form__hint">{t('epic.naming.hint')}</p>
    </EpicForm>
  );
}

type LineProps = { name: string; checked: boolean; onChoose: () => void; children: ReactNode };

const Line = ({ name, checked, onChoose, children }: LineProps) => (
  <label className="decide-choice">
    <input type="radio" className="decide-choice__radio" name={name} checked={checked} onChange={onChoose} />
    <span className="decide-choice__words">{children}</span>
  </label>
);
