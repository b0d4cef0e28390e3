import { useQuery } from '@tanstack/react-query';
import type { AccountId } from '../../../../src/domain/ids';
import { otherSide, type Side } from '../../../../src/domain/side';
import { PersonAvatar } from '../../../shared/people/person-avatar';
import { usePerson } from '../../../shared/people/person-query';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { isVacant, type LeadsDraft } from './leads-draft';
import { projectLeadQuery } from './project-lead-query';

type LeadSuggestionsProps = {
  view: ProjectAgreement;
  side: Side;
  draft: LeadsDraft;
  onPick: (accountId: AccountId) => void;
  onVacant: (isVacant: boolean) => void;
};

/** One click for whom it often is: the viewer, or Jira's own project lead; or for nobody. */
export function LeadSuggestions({ view, side, draft, onPick, onVacant }: LeadSuggestionsProps) {
  const { project, viewer } = view;
  const { data: projectLead } = useQuery(projectLeadQuery(project.id));
  const likely = new Set([
    ...(viewer.canEdit ? [viewer.accountId] : []),
    ...(projectLead ? [projectLead] : []),
  ]);
  const named = [draft.product, draft.engineering];
  const free = draft[side] === null ? [...likely].filter((accountId) => !named.includes(accountId)) : [];
  if (isVacant(draft, side)) {
    return (
      <div className="suggestions">
        <button
          type="button"
          className="suggestions__one"
          onClick={() => {
            onVacant(false);
          }}
        >
          {t(`noLeads.nameAfterAll.${side}`)}
        </button>
      </div>
    );
  }
  return (
    <div className="suggestions" role="group" aria-label={t(`noLeads.suggested.${side}`)}>
      {free.map((accountId) => (
        <SuggestedLead
          key={accountId}
          accountId={accountId}
          isViewer={accountId === viewer.accountId}
          onPick={onPick}
        />
      ))}
      {draft[side] === null && !isVacant(draft, otherSide(side)) && (
        <button
          type="button"
          className="suggestions__one"
          onClick={() => {
            onVacant(true);
          }}
        >
          {t(`leads.none.${side}`)}
        </button>
      )}
    </div>
  );
}

type SuggestedLeadProps = {
  accountId: AccountId;
  isViewer: boolean;
  onPick: (accountId: AccountId) => void;
};

function SuggestedLead({ accountId, isViewer, onPick }: SuggestedLeadProps) {
  const person = usePerson(accountId);
  if (!person?.active) return null;
  return (
    <button
      type="button"
      className="suggestions__one"
      onClick={() => {
        onPick(accountId);
      }}
    >
      <PersonAvatar accountId={accountId} size="xxsmall" />
      {isViewer ? t('noLeads.me') : person.name}
    </button>
  );
}
