import { sides } from '../../../../src/domain/side';
import type { Leads } from '../../../../src/domain/leads';
import type { EpicRow } from '../../../shared/epic/epic-row';
import type { Offer } from '../../../shared/epic/forms/owner-choices';
import type { People } from '../../../shared/people/person';

/** Who may be chosen for all of the epics alike. A position that is held differently stands there without a name. */
export function sharedOffer([first, ...others]: readonly EpicRow[], people: People): Offer {
  if (!first) throw new Error('Nothing is offered for no epic.');
  const { terms, viewer } = first.agreement;
  const elsewhere = [...new Set(others.map(({ agreement }) => agreement.terms))];
  const inAll = (id: string) =>
    elsewhere.every(({ roles }) => roles.some((role) => role.id === id && !role.retired));
  const leads: Leads = { ...terms.leads };
  for (const side of sides) {
    if (elsewhere.some((other) => other.leads[side] !== leads[side])) leads[side] = null;
  }
  const roles = terms.roles.filter(({ id }) => inAll(id));
  const soleSide = elsewhere.every((other) => other.soleSide === terms.soleSide) ? terms.soleSide : null;
  return {
    terms: { roles, leads, soleSide },
    owners: { leads, roles, people, viewer: viewer.accountId },
    facts: first.facts,
  };
}
