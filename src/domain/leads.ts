import { coverOf, type Absence } from './absence';
import type { AccountId } from './ids';
import { type Side, sides } from './side';
import type { IsoDate } from './time';

/** Who speaks for each side; `null` is a vacant position. */
export type Leads = Record<Side, AccountId | null>;

export const leadsOf = (leads: Leads): AccountId[] => sides.flatMap((side) => leads[side] ?? []);

/** The side that this person leads. */
export const ledBy = (leads: Leads, accountId: AccountId): Side | null =>
  sides.find((side) => leads[side] === accountId) ?? null;

type Spoken = { leads: Leads; absences: readonly Absence[] };

/** Who speaks for the side on that day: its lead, and who covers for them. */
export function speakersOf({ leads, absences }: Spoken, side: Side, today: IsoDate): AccountId[] {
  const lead = leads[side];
  if (lead === null) return [];
  const cover = coverOf(absences, lead, today);
  return cover === undefined ? [lead] : [lead, cover];
}

/** The side that this person speaks for on that day: as its lead, or as who covers for its lead. */
export function spokenForBy({ leads, absences }: Spoken, accountId: AccountId, today: IsoDate): Side | null {
  const led = ledBy(leads, accountId);
  if (led) return led;
  return (
    sides.find((side) => {
      const lead = leads[side];
      return lead !== null && coverOf(absences, lead, today) === accountId;
    }) ?? null
  );
}
