import LockIcon from '@atlaskit/icon/core/lock-locked';
import { leadsOf } from '../../../src/domain/leads';
import { PeopleNames } from '../../shared/people/people-names';
import { RichText } from '../../shared/texts/rich-text';
import { t } from '../../shared/texts/text';
import type { ProjectAgreement } from './project-gate';

/** Why there are no buttons, and whom to talk to. */
export function ReadOnlyNote({ view: { agreement } }: { view: ProjectAgreement }) {
  const leads = leadsOf(agreement.leads);
  return (
    <p className="page__lead page__lead--locked">
      <LockIcon label="" color="currentColor" size="small" />{' '}
      {leads.length > 0 ? (
        <RichText text="frame.readOnly" parts={{ leads: <PeopleNames accountIds={leads} /> }} />
      ) : (
        t('frame.readOnlyNoLeads')
      )}
    </p>
  );
}
