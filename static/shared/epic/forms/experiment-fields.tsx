import { useId, useState } from 'react';
import type { ProjectId } from '../../../../src/domain/ids';
import { experimentOutcomes } from '../../../../src/domain/result';
import type { People } from '../../people/person';
import { PersonPicker } from '../../people/person-picker';
import { t } from '../../texts/text';
import { LinkField } from './link-field';
import type { ExperimentDraft } from './result-draft';

type ExperimentFieldsProps = {
  draft: ExperimentDraft;
  projectId: ProjectId;
  people: People;
  onChange: (draft: ExperimentDraft) => void;
};

/** What was decided, where it can be read, and who builds the winner for good. */
export function ExperimentFields({ draft, projectId, people, onChange }: ExperimentFieldsProps) {
  const id = useId();
  const [implementer, setImplementer] = useState(
    (draft.implementer && people.get(draft.implementer)) ?? null,
  );
  return (
    <>
      <fieldset className="epic-form__choices">
        <legend className="epic-form__legend">{t('epic.record.legend.experiment')}</legend>
        {experimentOutcomes.map((outcome) => (
          <label key={outcome} className="decide-choice">
            <input
              type="radio"
              className="decide-choice__radio"
              name={id}
              checked={outcome === draft.outcome}
              onChange={() => {
                onChange({ ...draft, outcome });
              }}
            />
            <span className="decide-choice__words">
              {t(`epic.result.experiment.${outcome}`)}{' '}
              <span className="decide-choice__hint">{t(`epic.record.outcomeHint.${outcome}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <LinkField
        label={t('epic.record.readoutLink')}
        value={draft.link}
        onChange={(link) => {
          onChange({ ...draft, link });
        }}
      />
      {draft.outcome === 'ship' && (
        <PersonPicker
          inputId={`${id}-implementer`}
          label={t('epic.record.implementer')}
          projectId={projectId}
          value={implementer}
          onChange={(person) => {
            setImplementer(person);
            onChange({ ...draft, implementer: person?.accountId ?? null });
          }}
        />
      )}
    </>
  );
}
