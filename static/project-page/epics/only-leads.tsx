import type { AccountId } from '../../../src/domain/ids';
import type { Side } from '../../../src/domain/side';
import { usePeople } from '../../shared/people/person-query';
import { t } from '../../shared/texts/text';
import { Notice } from '../../shared/ui/notice';

/** Why someone who may look at everything can change nothing. */
export function OnlyLeads({ leads }: { leads: Record<Side, AccountId> }) {
  const people = usePeople([leads.product, leads.engineering]);
  const nameOf = (lead: AccountId) => people.get(lead)?.name ?? t('owner.loading');
  return (
    <Notice
      tone="info"
      title={t('epics.onlyLeads', { product: nameOf(leads.product), engineering: nameOf(leads.engineering) })}
    />
  );
}
