import { useId } from 'react';
import type { ProjectId } from '../../../src/domain/ids';
import type { Owner, Role } from '../../../src/domain/owner';
import { sameAnswer } from '../../../src/domain/same-answer';
import type { Side } from '../../../src/domain/side';
import { PersonPicker } from '../people/person-picker';
import { t } from '../texts/text';
import { Chip } from '../ui/chip';
import { offeredAnswers } from './offered-answers';
import { ownerText, type OwnerContext } from './owner-text';
import { OwnerToken } from './owner-token';

type OwnersFieldProps = {
  label: string;
  projectId: ProjectId;
  offered: { roles: readonly Role[]; soleSide: Side | null };
  context: OwnerContext;
  value: readonly Owner[];
  onChange: (owners: Owner[]) => void;
};

const isOwner = (answer: ReturnType<typeof offeredAnswers>[number]): answer is Owner =>
  answer.kind !== 'notNeeded';

/** Several leads, roles and people. */
export function OwnersField({ label, projectId, offered, context, value, onChange }: OwnersFieldProps) {
  const id = useId();
  const add = (owner: Owner) => {
    if (!value.some((each) => sameAnswer(each, owner))) onChange([...value, owner]);
  };
  const choices = offeredAnswers(offered.roles, offered.soleSide)
    .filter(isOwner)
    .filter((owner) => !value.some((each) => sameAnswer(each, owner)));
  return (
    <fieldset className="field">
      <legend className="field__label">{label}</legend>
      <ul className="chips">
        {value.map((owner, index) => (
          <Chip
            key={index}
            removeLabel={t('form.removeOne', { what: ownerText(owner, context) })}
            onRemove={() => {
              onChange(value.filter((each) => each !== owner));
            }}
          >
            <OwnerToken answer={owner} context={context} />
          </Chip>
        ))}
      </ul>
      <div className="form__row owners-field__add">
        <select
          className="select"
          aria-label={t('involved.addRole', { label })}
          value=""
          onChange={({ currentTarget }) => {
            const owner = choices[Number(currentTarget.value)];
            if (owner) add(owner);
          }}
        >
          <option value="">{t('involved.choose')}</option>
          {choices.map((owner, index) => (
            <option key={index} value={index}>
              {ownerText(owner, context)}
            </option>
          ))}
        </select>
        <PersonPicker
          label={t('involved.addPerson', { label })}
          inputId={id}
          projectId={projectId}
          value={null}
          onChange={(person) => {
            if (person) add({ kind: 'person', accountId: person.accountId });
          }}
        />
      </div>
    </fieldset>
  );
}
