import { leadsOf } from '../../../../src/domain/leads';
import { nameText } from '../../owners/owner-text';
import { listText } from '../../texts/list-text';
import { t } from '../../texts/text';
import type { EpicCase } from '../epic-case';

/** Who decides, for everybody who does not. */
export function OnlyLeads({ epic: { terms, viewer, owners } }: { epic: EpicCase }) {
  if (viewer.side !== null) return null;
  const leads = leadsOf(terms.leads).map((lead) => nameText(lead, owners));
  if (leads.length === 0) return null;
  return <p className="epic-owners__hint">{t('panel.onlyLeads', { leads: listText(leads) })}</p>;
}
