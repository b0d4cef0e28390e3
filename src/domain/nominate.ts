import type { Agreement, Nomination } from './agreement';
import type { AgreementEdit } from './agreement-edit';
import type { AgreementItem } from './change';
import type { AccountId } from './ids';
import { type Leads, spokenForBy } from './leads';
import { nameLeads } from './name-leads';
import { otherSide, type Side, sides } from './side';
import type { IsoDate, IsoDateTime } from './time';

export type NominationCommand = {
  side: Side;
  by: AccountId;
  /** Whom they accept on the other side. Taken back only together with the nomination. */
  accepts: AccountId | null;
  at: IsoDateTime;
};

/** `taken`: somebody else leads that side, wants to, or stands on the other one by now. */
export type NominationRefusal = 'noPosition' | 'bothSides' | 'taken';

export function refusesNomination(
  agreement: Agreement,
  { side, by, accepts }: NominationCommand,
  today: IsoDate,
): NominationRefusal | undefined {
  const { leads, nominations, soleSide } = agreement;
  const other = otherSide(side);
  // One position is not there, and for the other one nobody is there to accept.
  if (soleSide !== null) return 'noPosition';
  if (spokenForBy(agreement, by, today) === other || nominations[other]?.accountId === by) return 'bothSides';
  if (![null, by].includes(leads[side])) return 'taken';
  if (![undefined, by].includes(nominations[side]?.accountId)) return 'taken';
  const standing = leads[other] ?? nominations[other]?.accountId;
  return accepts === null || accepts === standing ? undefined : 'taken';
}

/** Two people who want to lead become the leads once each has accepted the other; a lead's acceptance is enough. */
export function nominate(agreement: Agreement, command: NominationCommand): AgreementEdit {
  const { side, by, accepts, at } = command;
  const standing = agreement.nominations[side];
  const theirs = agreement.nominations[otherSide(side)];
  const items: AgreementItem[] = [];
  const isLead = agreement.leads[side] === by;
  if (!isLead && !standing) items.push({ kind: 'nominated', side, from: null, to: by });
  if (accepts !== null && theirs?.accountId === accepts && standing?.accepts !== accepts) {
    items.push({ kind: 'nominationAccepted', side: otherSide(side), accountId: accepts });
  }
  const mine: Nomination = {
    accountId: by,
    at: standing?.at ?? at,
    accepts: accepts ?? standing?.accepts ?? null,
  };
  const next = isLead ? agreement : withNomination(agreement, side, mine);
  const named = nameLeads(next, leadsAfter(next, side, { accountId: by, accepts: mine.accepts }), at);
  return { next: named.next, items: [...items, ...named.items] };
}

export function withdrawNomination(agreement: Agreement, side: Side, by: AccountId): AgreementEdit {
  const { [side]: _withdrawn, ...nominations } = agreement.nominations;
  return {
    next: { ...agreement, nominations },
    items: [{ kind: 'nominated', side, from: by, to: null }],
  };
}

/** The side that this person wants to lead. */
export const nominatedFor = ({ nominations }: Agreement, accountId: AccountId): Side | undefined =>
  sides.find((side) => nominations[side]?.accountId === accountId);

const withNomination = (agreement: Agreement, side: Side, nomination: Nomination): Agreement => ({
  ...agreement,
  nominations: { ...agreement.nominations, [side]: nomination },
});

function leadsAfter(
  { leads, nominations }: Agreement,
  side: Side,
  { accountId, accepts }: Pick<Nomination, 'accountId' | 'accepts'>,
): Leads {
  const theirs = nominations[otherSide(side)];
  if (accepts === null || theirs?.accountId !== accepts) return leads;
  const isAccepted = leads[side] === accountId || theirs.accepts === accountId;
  return isAccepted ? { ...leads, [side]: accountId, [otherSide(side)]: theirs.accountId } : leads;
}
