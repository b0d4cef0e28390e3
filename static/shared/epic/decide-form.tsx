import { useId, useState, type FormEvent } from 'react';
import type { PostCodeActivity } from '../../../src/domain/activity';
import type { Answer } from '../../../src/domain/owner';
import { sameAnswer } from '../../../src/domain/same-answer';
import { otherSide, type Side } from '../../../src/domain/side';
import { nameText } from '../owners/owner-text';
import type { Person } from '../people/person';
import { PersonPicker } from '../people/person-picker';
import { t } from '../texts/text';
import { DecideChoice } from './decide-choice';
import { choicesFor, commandFor, initialChoice, type Choice } from './decide-choices';
import type { EpicCase } from './epic-case';
import type { EpicCommand } from './epic-command';
import { FormEnd } from './form-end';

type DecideFormProps = {
  epic: EpicCase;
  activity: PostCodeActivity;
  side: Side;
  busy: boolean;
  onSave: (command: EpicCommand) => void;
  onCancel: () => void;
};

/** A lead's own decision for one activity of one epic. */
export function DecideForm({ epic, activity, side, busy, onSave, onCancel }: DecideFormProps) {
  const id = useId();
  const decision = epic.decisions[activity];
  const other = otherSide(side);
  const theirs = decision?.answers[other];
  const choices = choicesFor(epic.terms, decision, side);
  const [chosen, setChosen] = useState(initialChoice(choices, decision, side));
  const [person, setPerson] = useState<Person | null>(null);
  const choice = choices.find(({ key }) => key === chosen);
  const command = commandFor(choice, person?.accountId);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (command) onSave(command);
  };
  return (
    <form className="epic-form" onSubmit={save}>
      <fieldset className="epic-form__choices">
        <legend className="epic-form__legend">{t(`epic.decide.legend.${activity}`)}</legend>
        {choices.map((each) => (
          <DecideChoice
            key={each.key}
            name={id}
            choice={each}
            owners={epic.owners}
            checked={each === choice}
            onChoose={setChosen}
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
      <p className="epic-form__hint">
        {t(`epic.decide.told.${effectOf(choice, theirs?.answer)}`, {
          lead: nameText(epic.terms.leads[other], epic.owners),
        })}
      </p>
      <FormEnd disabled={!command || busy} onCancel={onCancel} />
    </form>
  );
}

/** What saving would do beside the other side's decision. */
function effectOf(choice: Choice | undefined, theirs: Answer | undefined) {
  if (!theirs) return 'alone';
  if (choice?.kind === 'back') return 'withdraws';
  if (!choice) return 'second';
  return choice.kind === 'answer' && sameAnswer(choice.answer, theirs) ? 'agrees' : 'objects';
}
