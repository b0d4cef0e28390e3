import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { leadsOf } from '../../../../src/domain/leads';
import { type Side, sides } from '../../../../src/domain/side';
import { PersonName } from '../../../shared/people/person-name';
import { usePeople } from '../../../shared/people/person-query';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { NameLeadsForm } from '../../matrix/leads/name-leads-form';
import { nominationMoves } from '../../matrix/leads/nomination-moves';
import { Nominations } from '../../matrix/leads/nominations';
import { Nominees } from '../../matrix/leads/nominees';
import { Setting } from '../setting';
import { SoleSideFact } from './sole-side-fact';
import { StepDown } from './step-down';

export function LeadsSetting({ view }: { view: ProjectAgreement }) {
  const [editing, setEditing] = useState(false);
  const { agreement, viewer, project } = view;
  const { leads, accepted, soleSide } = agreement;
  const people = usePeople(leadsOf(leads));
  const stateOf = (side: Side) => {
    const lead = leads[side];
    if (lead && people.get(lead)?.active === false) return 'leads.hasLeft';
    return accepted[side] ? 'leads.accepted' : 'leads.notYet';
  };
  const isLead = sides.some((side) => leads[side] === viewer.accountId);
  const stands = sides.some((side) => agreement.nominations[side]?.accountId === viewer.accountId);
  const mayNominate = viewer.canEdit && (stands || nominationMoves(agreement, viewer.accountId).length > 0);
  return (
    <Setting title={t('settings.leads')} about={t('settings.leadsAbout')}>
      <dl className="facts">
        {sides.map((side) => {
          const lead = leads[side];
          return (
            <div key={side} className="facts__row">
              <dt>{t(`lead.${side}`)}</dt>
              <dd>
                {lead ? (
                  <>
                    <PersonName accountId={lead} />
                    <span className="facts__aside">{t(stateOf(side))}</span>
                  </>
                ) : (
                  <span className="facts__aside">{t(soleSide ? `leads.none.${side}` : 'leads.vacant')}</span>
                )}
              </dd>
            </div>
          );
        })}
        <SoleSideFact view={view} />
      </dl>
      {editing ? (
        <NameLeadsForm
          agreementId={agreement.id}
          projectId={project.id}
          named={{
            product: (leads.product && people.get(leads.product)) ?? null,
            engineering: (leads.engineering && people.get(leads.engineering)) ?? null,
          }}
          onDone={() => {
            setEditing(false);
          }}
        />
      ) : (
        <div className="setting__moves">
          {viewer.canAdminister && (
            <Button
              onClick={() => {
                setEditing(true);
              }}
            >
              {t(leadsOf(leads).length > 0 ? 'settings.replaceLeads' : 'noLeads.submit')}
            </Button>
          )}
          {isLead && <StepDown view={view} />}
          {!viewer.canAdminister && !isLead && <p className="setting__why">{t('settings.leadsByAdmin')}</p>}
        </div>
      )}
      {mayNominate ? <Nominations view={view} /> : <Nominees view={view} />}
    </Setting>
  );
}
