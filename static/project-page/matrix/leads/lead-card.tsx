import PersonAddIcon from '@atlaskit/icon/core/person-add';
import { today } from '../../../../src/domain/calendar';
import type { AccountId } from '../../../../src/domain/ids';
import type { Side } from '../../../../src/domain/side';
import { PersonAvatar } from '../../../shared/people/person-avatar';
import { usePerson } from '../../../shared/people/person-query';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { CoverNote } from './cover-note';
import { coveredToday } from './covered-today';

type LeadCardProps = { view: ProjectAgreement; side: Side };

/** Who speaks for a side, or that nobody does. */
export function LeadCard({ view, side }: LeadCardProps) {
  const lead = view.agreement.leads[side];
  return (
    <div className={`lead-card lead-card--${side}`}>
      {lead ? <NamedLead view={view} side={side} lead={lead} /> : <Vacancy view={view} side={side} />}
    </div>
  );
}

function NamedLead({ view: { agreement, viewer }, side, lead }: LeadCardProps & { lead: AccountId }) {
  const person = usePerson(lead);
  const name = person?.name ?? t(person === null ? 'owner.formerPerson' : 'owner.loading');
  const shown = lead === viewer.accountId ? t('leads.you', { name }) : name;
  const hasLeft = person?.active === false;
  const absence = coveredToday(agreement, side, today(new Date(), agreement.terms.settings.timeZone));
  return (
    <>
      <PersonAvatar accountId={lead} size="large" />
      <div className="lead-card__text">
        <span className="lead-card__name" title={shown}>
          {shown}
        </span>
        <span className="lead-card__side">
          {t(`lead.${side}`)}
          {hasLeft && ` · ${t('leads.hasLeft')}`}
          {!hasLeft && !agreement.accepted[side] && ` · ${t('leads.notYet')}`}
        </span>
        {absence && <CoverNote absence={absence} />}
      </div>
    </>
  );
}

/** Nobody speaks for this side: not yet, or because the two agreed to do without. */
function Vacancy({ view: { agreement }, side }: LeadCardProps) {
  const isSole = agreement.soleSide !== null;
  return (
    <>
      <span className="lead-card__nobody">
        <PersonAddIcon label="" color="currentColor" />
      </span>
      <div className="lead-card__text">
        <span className="lead-card__name">{t(isSole ? `leads.none.${side}` : 'leads.vacant')}</span>
        <span className="lead-card__side">{t(isSole ? 'leads.oneAnswer' : `lead.${side}`)}</span>
      </div>
    </>
  );
}
