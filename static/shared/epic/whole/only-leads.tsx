import { coverOf } from '../../../../src/domain/absence';
import type { AccountId } from '../../../../src/domain/ids';
import { leadsOf } from '../../../../src/domain/leads';
import { nameText } from '../../owners/owner-text';
import { listText } from '../../texts/list-text';
import { t } from '../../texts/text';
import type { EpicCase } from '../epic-case';

/** Who decides, for everybody who does not, and for whom a cover does. */
export function OnlyLeads({ epic }: { epic: EpicCase }) {
  const words = wordsFor(epic);
  return words && <p className="epic-owners__hint">{words}</p>;
}

function wordsFor({ terms, viewer, owners, today }: EpicCase): string | undefined {
  const { leads, away } = terms;
  if (viewer.side !== null) {
    const lead = leads[viewer.side];
    return lead !== null && lead !== viewer.accountId
      ? t('panel.youCover', { lead: nameText(lead, owners) })
      : undefined;
  }
  const names = leadsOf(leads).map((lead) => {
    const name = nameText(lead, owners);
    const cover: AccountId | undefined = coverOf(away, lead, today);
    return cover ? t('panel.coveredLead', { lead: name, cover: nameText(cover, owners) }) : name;
  });
  return names.length > 0 ? t('panel.onlyLeads', { leads: listText(names) }) : undefined;
}
