import { type Absence, isAwayOn } from './absence';
import type { Agreement } from './agreement';
import { type AgreementEdit, unchanged } from './agreement-edit';
import { daysBetween } from './calendar';
import type { AccountId } from './ids';
import { ledBy } from './leads';
import { otherSide, type Side } from './side';
import type { IsoDate } from './time';

type Entered = Pick<Absence, 'accountId' | 'from' | 'to' | 'cover'>;

/** `side`: the one that this person speaks for. */
export type AbsenceAuthor = { accountId: AccountId; side: Side | null; canAdminister: boolean };

/**
 * People enter their own absences, leads everybody's. A lead's cover has the lead's power: the lead grants it, or a
 * project administrator.
 */
export function mayKeepAbsence(
  { leads }: Pick<Agreement, 'leads'>,
  { accountId, side, canAdminister }: AbsenceAuthor,
  absence: Pick<Entered, 'accountId' | 'cover'>,
): boolean {
  if (absence.accountId === accountId) return true;
  if (ledBy(leads, absence.accountId) === null) return side !== null;
  return canAdminister || (side !== null && absence.cover === null);
}

const mostDays = 366;
const mostAbsences = 200;
// Nobody fills up what all of them share.
const mostOfOne = 20;

export type AbsenceRefusal = 'from' | 'to' | 'cover' | 'bothSides' | 'overlap' | 'tooMany';

/** `from`, `to` and `cover` name what is wrong by itself. */
export function refusesAbsence(
  agreement: Pick<Agreement, 'absences' | 'leads'>,
  absence: Entered,
  today: IsoDate,
): AbsenceRefusal | undefined {
  const { accountId, from, to, cover } = absence;
  if (to < from || to < today || daysBetween(from, to) >= mostDays) return 'to';
  if (daysBetween(today, from) >= mostDays) return 'from';
  if (cover === accountId) return 'cover';
  const current = withoutPast(agreement.absences, today).filter((other) => !isSame(other, absence));
  if (current.some((other) => other.accountId === accountId && overlap(other, absence))) return 'overlap';
  if (cover !== null && coversBothSides({ ...agreement, absences: current }, { ...absence, cover }))
    return 'bothSides';
  const own = current.filter((other) => other.accountId === accountId);
  return current.length < mostAbsences && own.length < mostOfOne ? undefined : 'tooMany';
}

/** What is over is forgotten; the history knows it. */
export function enterAbsence(agreement: Agreement, absence: Absence, today: IsoDate): AgreementEdit {
  if (agreement.absences.some((other) => isSame(other, absence))) return unchanged(agreement);
  const { accountId, from, to, cover } = absence;
  return {
    next: { ...agreement, absences: [...withoutPast(agreement.absences, today), absence] },
    items: [{ kind: 'absenceEntered', accountId, from, to, cover }],
  };
}

export const removeAbsence = (agreement: Agreement, absence: Absence): AgreementEdit => ({
  next: { ...agreement, absences: agreement.absences.filter((other) => other !== absence) },
  items: [{ kind: 'absenceRemoved', accountId: absence.accountId, from: absence.from, to: absence.to }],
});

/** Who covers for a lead neither leads the other side nor covers for its lead in those days (product.md §2 rule 6). */
function coversBothSides(
  { absences, leads }: Pick<Agreement, 'absences' | 'leads'>,
  absence: Entered & { cover: AccountId },
): boolean {
  const side = ledBy(leads, absence.accountId);
  const otherLead = side && leads[otherSide(side)];
  if (otherLead === null) return false;
  return (
    absence.cover === otherLead ||
    absences.some(
      (other) => other.accountId === otherLead && other.cover === absence.cover && overlap(other, absence),
    )
  );
}

const overlap = (one: Entered, other: Entered): boolean =>
  isAwayOn(one, other.from) || isAwayOn(other, one.from);

const isSame = (one: Entered, other: Entered): boolean =>
  one.accountId === other.accountId &&
  one.from === other.from &&
  one.to === other.to &&
  one.cover === other.cover;

const withoutPast = (absences: readonly Absence[], today: IsoDate): Absence[] =>
  absences.filter(({ to }) => to >= today);
