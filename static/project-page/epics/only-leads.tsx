import type { AgreementView } from '../../../src/contract';
import { leadsOf } from '../../../src/domain/leads';
import { nameText } from '../../shared/owners/owner-text';
import type { People } from '../../shared/people/person';
import { listText } from '../../shared/texts/list-text';
import { t } from '../../shared/texts/text';
import { Notice } from '../../shared/ui/notice';

/** Why someone who may look at everything can decide nothing. */
export function OnlyLeads({ agreements, people }: { agreements: readonly AgreementView[]; people: People }) {
  const leads = new Set(agreements.flatMap((agreement) => leadsOf(agreement.leads)));
  const names = [...leads].map((lead) => nameText(lead, { people, viewer: null }));
  return <Notice tone="info" title={t('epics.onlyLeads', { leads: listText(names) })} />;
}
