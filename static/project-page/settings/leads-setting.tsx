import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { sides } from '../../../src/domain/side';
import { PersonName } from '../../shared/people/person-name';
import { usePeople } from '../../shared/people/person-query';
import { t } from '../../shared/texts/text';
import type { ProjectAgreement } from '../frame/project-gate';
import { NameLeadsForm } from '../matrix/leads/name-leads-form';
import { Setting } from './setting';

export function LeadsSetting({ view: { agreement, viewer, project } }: { view: ProjectAgreement }) {
  const [editing, setEditing] = useState(false);
  const { leads, accepted } = agreement;
  const people = usePeople(Object.values(leads));
  const settled = accepted.product || accepted.engineering;
  return (
    <Setting title={t('settings.leads')} about={t('settings.leadsAbout')}>
      {editing ? (
        <NameLeadsForm
          projectId={project.id}
          named={{
            product: people.get(leads.product) ?? null,
            engineering: people.get(leads.engineering) ?? null,
          }}
          onDone={() => {
            setEditing(false);
          }}
        />
      ) : (
        <>
          <dl className="facts">
            {sides.map((side) => (
              <div key={side} className="facts__row">
                <dt>{t(`lead.${side}`)}</dt>
                <dd>
                  <PersonName accountId={leads[side]} />
                  <span className="facts__aside">
                    {t(accepted[side] ? 'leads.accepted' : 'leads.notYet')}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
          {viewer.canAdminister && !settled ? (
            <Button
              onClick={() => {
                setEditing(true);
              }}
            >
              {t('settings.replaceLeads')}
            </Button>
          ) : (
            <p className="setting__why">{t(settled ? 'settings.leadsSettled' : 'settings.leadsByAdmin')}</p>
          )}
        </>
      )}
    </Setting>
  );
}
