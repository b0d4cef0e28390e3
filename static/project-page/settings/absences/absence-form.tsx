import { useId, useState } from 'react';
import type { Input } from '../../../../src/contract';
import { ledBy } from '../../../../src/domain/leads';
import type { IsoDate } from '../../../../src/domain/time';
import { invoke } from '../../../shared/bridge/operation';
import { PersonPicker } from '../../../shared/people/person-picker';
import { usePerson } from '../../../shared/people/person-query';
import type { Person } from '../../../shared/people/person';
import { t } from '../../../shared/texts/text';
import { CommandForm } from '../../../shared/ui/command-form';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';

type AbsenceFormProps = { view: ProjectAgreement; day: IsoDate; onDone: () => void };
type Entered = { from: IsoDate; to: IsoDate; who: Person | null; cover: Person | null };

export function AbsenceForm({ view: { agreement, viewer, project }, day, onDone }: AbsenceFormProps) {
  const [entered, setEntered] = useState<Entered>({ from: day, to: day, who: null, cover: null });
  const id = useId();
  const me = usePerson(viewer.accountId) ?? null;
  const who = entered.who ?? me;
  const save = useCommand(
    (given: Omit<Input<'enterAbsence'>, 'agreementId'>) =>
      invoke('enterAbsence', { agreementId: agreement.id, ...given }),
    onDone,
  );
  const enter = (changed: Partial<Entered>) => {
    setEntered({ ...entered, ...changed });
  };
  const { from, to } = entered;
  const accountId = who?.accountId ?? viewer.accountId;
  const cover = entered.cover?.accountId ?? null;
  return (
    <CommandForm
      isBoxed
      command={save}
      given={{ accountId, from, to, cover }}
      isReady
      submit={t('form.save')}
      problem={cover === accountId ? t('absences.coversThemself') : undefined}
      onCancel={onDone}
    >
      {(viewer.side ?? viewer.canAdminister) && (
        <PersonPicker
          label={t('absences.who')}
          inputId={`${id}-who`}
          projectId={project.id}
          value={who}
          onChange={(person) => {
            enter({ who: person });
          }}
        />
      )}
      <div className="form__row">
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className="field">
            <span className="field__label">{t(`absences.${end}`)}</span>
            <input
              className="input"
              type="date"
              required
              min={end === 'to' ? entered.from : undefined}
              value={entered[end]}
              onChange={({ currentTarget: { value } }) => {
                enter(end === 'from' && value > entered.to ? { from: value, to: value } : { [end]: value });
              }}
            />
          </label>
        ))}
      </div>
      <PersonPicker
        label={t('absences.cover')}
        inputId={`${id}-cover`}
        projectId={project.id}
        value={entered.cover}
        isClearable
        onChange={(person) => {
          enter({ cover: person });
        }}
      />
      <p className="field__hint">
        {t(ledBy(agreement.leads, accountId) ? 'absences.leadHint' : 'absences.hint')}
      </p>
    </CommandForm>
  );
}
