import type { Agreement } from './agreement';
import type { AgreementEdit } from './agreement-edit';
import { formerUser } from './former-user';
import type { AccountId } from './ids';
import { ledBy } from './leads';
import { vacate } from './name-leads';
import type { Owner } from './owner';

/** Who closed their account leads no more: the position is vacant, and that is on record without their id. */
export function vacateLead(agreement: Agreement, accountId: AccountId): AgreementEdit {
  const side = ledBy(agreement.leads, accountId);
  if (!side) return { next: agreement, items: [] };
  const { next } = vacate(agreement, side);
  return { next, items: [{ kind: 'leadNamed', side, from: formerUser, to: null }] };
}

/** What ends with an account: positions, memberships, absences. Whatever it did and owned stays, under no name. */
export function withoutAccount(agreement: Agreement, accountId: AccountId): Agreement {
  const isOther = (owner: Owner) => owner.kind !== 'person' || owner.accountId !== accountId;
  const { next } = vacateLead(agreement, accountId);
  return {
    ...next,
    nominations: Object.fromEntries(
      Object.entries(next.nominations).filter(
        ([, nomination]) => nomination.accountId !== accountId && nomination.accepts !== accountId,
      ),
    ),
    absences: next.absences
      .filter((absence) => absence.accountId !== accountId)
      .map((absence) => (absence.cover === accountId ? { ...absence, cover: null } : absence)),
    roles: next.roles.map((role) => ({ ...role, members: role.members.filter((id) => id !== accountId) })),
    activities: next.activities.map((activity) =>
      activity.involved
        ? {
            ...activity,
            involved: {
              ...activity.involved,
              consulted: activity.involved.consulted.filter(isOther),
              informed: activity.involved.informed.filter(isOther),
            },
          }
        : activity,
    ),
    unreachable: next.unreachable.filter((person) => person.accountId !== accountId),
  };
}
