import { useId, useState } from 'react';
import type { ProjectAgreement } from '../../frame/project-gate';
import { sides } from '../../../../src/domain/side';
import { offeredAnswers } from '../../../shared/owners/offered-answers';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { PersonPicker } from '../../../shared/people/person-picker';
import { t } from '../../../shared/texts/text';
import type { Who } from '../matching/here';
import type { NameInFile } from '../matching/names-in';
import { leadPositionOf } from '../matching/position';
import { onceEach, sameWho } from '../matching/same-who';
import { hereOf } from './use-here';
import { whoText } from './who-text';

type WhoSelectProps = {
  view: ProjectAgreement;
  context: OwnerContext;
  found: NameInFile;
  value: Who | null;
  onChoose: (who: Who) => void;
};

const somebodyElse = 'search';

/** Whom a name in the file means: a position, a role, somebody, a new role, or nobody. */
export function WhoSelect({ view, context, found, value, onChoose }: WhoSelectProps) {
  const [isSearching, setSearching] = useState(false);
  const inputId = useId();
  const { agreement, project } = view;
  const { name, candidates } = found;
  const people = candidates.map((person) => leadPositionOf(person, hereOf(view)));
  const options = onceEach([
    ...people,
    ...offeredAnswers(agreement.roles, agreement.soleSide),
    ...sides.map((side): Who => ({ kind: 'newRole', side, name })),
    ...(value ? [value] : []),
    { kind: 'nobody' },
  ]);
  const chosen = options.findIndex((each) => value && sameWho(each, value));
  return (
    <>
      <select
        className="select"
        aria-label={t('importRaci.whoIs', { name })}
        value={isSearching ? somebodyElse : chosen < 0 ? '' : String(chosen)}
        onChange={({ currentTarget }) => {
          setSearching(currentTarget.value === somebodyElse);
          const who = options[Number(currentTarget.value)];
          if (who) onChoose(who);
        }}
      >
        {chosen < 0 && <option value="">{t('importRaci.choose')}</option>}
        {options.map((who, index) => (
          <option key={index} value={index}>
            {whoText(who, context)}
          </option>
        ))}
        <option value={somebodyElse}>{t('importRaci.somebodyElse')}</option>
      </select>
      {isSearching && (
        <PersonPicker
          label={t('importRaci.searchFor', { name })}
          inputId={inputId}
          projectId={project.id}
          value={null}
          onChange={(person) => {
            setSearching(false);
            if (person) onChoose(leadPositionOf(person, hereOf(view)));
          }}
        />
      )}
    </>
  );
}
