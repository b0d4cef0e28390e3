import type { Side } from '../../../../src/domain/side';
import { PersonAvatar } from '../../../shared/people/person-avatar';
import { usePerson } from '../../../shared/people/person-query';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';

/** Whose halves the columns are. */
export function LeadsHeader({ view }: { view: ProjectAgreement }) {
  return (
    <div className="leads">
      <LeadCard view={view} side="product" />
      <LeadCard view={view} side="engineering" />
    </div>
  );
}

function LeadCard({ view: { agreement, viewer }, side }: { view: ProjectAgreement; side: Side }) {
  const accountId = agreement.leads[side];
  const person = usePerson(accountId);
  const name = person?.name ?? t(person === null ? 'owner.formerPerson' : 'owner.loading');
  return (
    <div className={`lead-card lead-card--${side}`}>
      <PersonAvatar accountId={accountId} size="large" />
      <div className="lead-card__text">
        <span className="lead-card__name">
          {accountId === viewer.accountId ? t('leads.you', { name }) : name}
        </span>
        <span className="lead-card__side">
          {t(`lead.${side}`)}
          {!agreement.accepted[side] && ` · ${t('leads.notYet')}`}
        </span>
      </div>
    </div>
  );
}
