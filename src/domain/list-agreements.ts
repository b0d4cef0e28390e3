import type { Agreement, OtherAgreement } from './agreement';
import { type AgreementEdit, unchanged } from './agreement-edit';
import type { ProjectAgreements } from './agreements';
import { type EpicFilter, includesAll } from './epic-filter';
import type { AgreementId } from './ids';
import { sameName } from './same-name';

export type Listing = { name: string; scope: EpicFilter };

/** Another agreement goes by that name; adding the very same again is no other. */
export const isNameTaken = (first: Agreement, { name, scope }: Listing, id?: AgreementId): boolean =>
  first.others.some(
    (other) =>
      sameName(other.name, name) && (id === undefined ? !sameScope(other.scope, scope) : other.id !== id),
  );

/** The default agreement lists one more, behind the others; one that is listed already is not listed twice. */
export function addOther(first: Agreement, id: AgreementId, { name, scope }: Listing): AgreementEdit {
  if (first.others.some((other) => sameName(other.name, name))) return unchanged(first);
  return {
    next: {
      ...first,
      others: [
        ...first.others,
        { id, name, scope, ...(first.tracking && { trackedBefore: first.tracking }) },
      ],
      othersEver: first.othersEver + 1,
    },
    items: [{ kind: 'agreementAdded', agreementId: id, name, scope }],
  };
}

export function changeOther(
  first: Agreement,
  other: OtherAgreement,
  { name, scope }: Listing,
): AgreementEdit {
  if (isSameListing(other, { name, scope })) return unchanged(first);
  const changed = { ...other, name, scope };
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

/**
 * Might an epic that is tracked come under an agreement that does not track? What leaves a scope falls to one that is
 * listed behind it, or to the default one, and what comes into it comes from there. `null`: it is listed no more.
 */
export function silences(project: ProjectAgreements, id: AgreementId, scope: EpicFilter | null): boolean {
  const place = project.others.findIndex(({ agreement }) => agreement.id === id);
  const other = project.others[place];
  if (!other) return false;
  const behind = [...project.others.slice(place + 1).map(({ agreement }) => agreement), project.default];
  if (other.agreement.tracking) {
    const loses = scope === null || !includesAll(scope, other.scope);
    return loses && behind.some(({ tracking }) => !tracking);
  }
  const gains = scope !== null && !includesAll(other.scope, scope);
  return gains && behind.some(({ tracking }) => tracking);
}

export const isSameListing = (one: Listing, other: Listing): boolean =>
  one.name === other.name && sameScope(one.scope, other.scope);

const sameScope = (one: EpicFilter, other: EpicFilter): boolean =>
  JSON.stringify([one.labels, one.componentIds, one.typeIds]) ===
  JSON.stringify([other.labels, other.componentIds, other.typeIds]);
