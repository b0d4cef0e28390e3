import type { Agreement, OtherAgreement } from './agreement';
import { type AgreementEdit, unchanged } from './agreement-edit';
import type { EpicFilter } from './epic-filter';
import type { AgreementId } from './ids';

export type Listing = { name: string; scope: EpicFilter };

/** The default agreement lists one more, behind the others. */
export const addOther = (first: Agreement, id: AgreementId, { name, scope }: Listing): AgreementEdit => ({
  next: { ...first, others: [...first.others, { id, name, scope }], othersEver: first.othersEver + 1 },
  items: [{ kind: 'agreementAdded', agreementId: id, name, scope }],
});

export function changeOther(
  first: Agreement,
  other: OtherAgreement,
  { name, scope }: Listing,
): AgreementEdit {
  if (other.name === name && sameScope(other.scope, scope)) return unchanged(first);
  const changed = { id: other.id, name, scope };
  return {
    next: { ...first, others: first.others.map((each) => (each.id === other.id ? changed : each)) },
    items: [{ kind: 'agreementChanged', agreementId: other.id, name, scope }],
  };
}

/** Its epics fall to the next agreement whose scope they match. What is stored of it stays, and can be read. */
export const removeOther = (first: Agreement, { id, name }: OtherAgreement): AgreementEdit => ({
  next: { ...first, others: first.others.filter((other) => other.id !== id) },
  items: [{ kind: 'agreementRemoved', agreementId: id, name }],
});

const sameScope = (one: EpicFilter, other: EpicFilter): boolean =>
  JSON.stringify([one.labels, one.componentIds, one.typeIds]) ===
  JSON.stringify([other.labels, other.componentIds, other.typeIds]);
