import { useId, useState } from 'react';
import type { Answer } from '../../../../src/domain/owner';
import type { Person } from '../../people/person';
import { PersonPicker } from '../../people/person-picker';
import { t } from '../../texts/text';
import type { ProjectId } from '../../../../src/domain/ids';
import type { AgreementTerms } from '../../../../src/domain/terms';
import type { OwnerContext } from '../../owners/owner-text';
import { DecideChoice } from './decide-choice';
import { choicesFor, chosenAnswer, initialChoice } from './decide-choices';

/** What is offered, and to whom; for one epic or for several. */
export type Offer = {
  terms: Pick<AgreementTerms, 'roles' | 'leads' | 'soleSide'>;
  owners: OwnerContext;
  facts: { projectId: ProjectId };
};

/** Who was chosen: a line of the list, or a person from the search behind its last one. */
export function useOwnerChoice(
  { terms }: Pick<Offer, 'terms'>,
  mine: Answer | undefined,
  before: readonly (Answer | undefined)[],
) {
  const choices = choicesFor(
    terms,
    before.flatMap((answer) => answer ?? []),
  );
  const [key, setKey] = useState(initialChoice(choices, mine));
  const [person, setPerson] = useState<Person | null>(null);
  const choice = choices.find((each) => each.key === key);
  return {
    choices,
    choice,
    setKey,
    person,
    setPerson,
    answer: chosenAnswer(choice, person?.accountId),
  };
}

type OwnerChoicesProps = {
  legend: string;
  epic: Omit<Offer, 'terms'>;
  state: ReturnType<typeof useOwnerChoice>;
};

export function OwnerChoices({ legend, epic, state }: OwnerChoicesProps) {
  const id = useId();
  const { choices, choice, setKey, person, setPerson } = state;
  return (
    <>
      <fieldset className="epic-form__choices">
        <legend className="epic-form__legend">{legend}</legend>
        {choices.map((each) => (
          <DecideChoice
            key={each.key}
            name={id}
            choice={each}
            owners={epic.owners}
            checked={each === choice}
            onChoose={setKey}
          />
        ))}
      </fieldset>
      {choice?.kind === 'someone' && (
        <PersonPicker
          inputId={`${id}-person`}
          label={t('epic.decide.person')}
          projectId={epic.facts.projectId}
          value={person}
          onChange={setPerson}
        />
      )}
    </>
  );
}
