import { useId } from 'react';
import { leadsOf } from '../../../../src/domain/leads';
import { otherSide, sides, type Side } from '../../../../src/domain/side';
import { PersonPicker } from '../../../shared/people/person-picker';
import { usePeople } from '../../../shared/people/person-query';
import { t } from '../../../shared/texts/text';
import { CommandForm } from '../../../shared/ui/command-form';
import type { ProjectAgreement } from '../../frame/project-gate';
import { LeadSuggestions } from './lead-suggestions';
import { isVacant, problemOf, withSole } from './leads-draft';
import { useFirstLeads } from './use-first-leads';
import './start-form.css';

/** The first step: who speaks for each side, or that one side has no lead of its own. */
export function StartForm({ view }: { view: ProjectAgreement }) {
  const { draft, choose, command } = useFirstLeads(view);
  const people = usePeople(leadsOf(draft));
  const inputId = useId();
  const problem = problemOf(draft);
  const field = (side: Side) => {
    const lead = draft[side];
    return (
      <div key={side} className={`start-form__side start-form__side--${side}`}>
        {isVacant(draft, side) ? (
          <p className="start-form__vacant">
            <strong>{t(`leads.none.${side}`)}</strong> {t('leads.oneAnswer')}.
          </p>
        ) : (
          <PersonPicker
            label={t(`lead.${side}`)}
            inputId={`${inputId}-${side}`}
            projectId={view.project.id}
            value={(lead && people.get(lead)) ?? null}
            onChange={(person) => {
              choose({ ...draft, [side]: person?.accountId ?? null });
            }}
          />
        )}
        <LeadSuggestions
          view={view}
          side={side}
          draft={draft}
          onPick={(accountId) => {
            choose({ ...draft, [side]: accountId });
          }}
          onVacant={(vacant) => {
            choose(withSole(draft, vacant ? otherSide(side) : null));
          }}
        />
      </div>
    );
  };
  return (
    <CommandForm
      command={command}
      given={draft}
      isReady={problem === null}
      submit={t(draft.soleSide ? 'noLeads.submitOne' : 'noLeads.submit')}
      problem={problem === 'twice' ? t('errors.SAME_PERSON') : undefined}
    >
      {sides.map(field)}
      <p className="field__hint">{t(draft.soleSide ? 'noLeads.hintOne' : 'noLeads.hint')}</p>
    </CommandForm>
  );
}
