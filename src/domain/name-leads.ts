import type { Absence } from './absence';
import type { Agreement, Nomination, Reminded } from './agreement';
import type { AgreementEdit } from './agreement-edit';
import type { AgreementItem } from './change';
import { ledBy, type Leads } from './leads';
import { type Side, sides } from './side';
import type { IsoDateTime } from './time';

/**
 * A new lead starts without answers: the former one's pending ones end, and what is in force stays until the new one
 * confirms or changes it (product.md §2 rule 5). What waits for a new lead waits since now.
 */
export const nameLeads = (agreement: Agreement, leads: Leads, at: IsoDateTime): AgreementEdit =>
  withLeads(agreement, leads, { waitingSince: at, times: 0 });

/** Nobody leads that side any more. */
export const vacate = (agreement: Agreement, side: Side): AgreementEdit =>
  withLeads(agreement, { ...agreement.leads, [side]: null });

function withLeads(agreement: Agreement, leads: Leads, start?: Reminded): AgreementEdit {
  const changed = sides.filter((side) => agreement.leads[side] !== leads[side]);
  if (changed.length === 0) return { next: agreement, items: [] };
  const ended = agreement.absences.filter((absence) => endsCover(absence, leads, changed));
  return {
    next: {
      ...agreement,
      leads,
      nominations: without(
        agreement.nominations,
        sides.filter((side) => changed.includes(side) || leadsNow(leads, agreement.nominations[side])),
      ),
      absences: agreement.absences.map((absence) =>
        ended.includes(absence) ? { ...absence, cover: null } : absence,
      ),
      answersShown: without(agreement.answersShown, changed),
      // What waits for a new lead waits since now.
      reminded: Object.fromEntries(
        changed.flatMap((side) => (leads[side] !== null && start ? [[side, start]] : [])),
      ),
      proposals: agreement.proposals.filter(({ side }) => !changed.includes(side)),
      activities: agreement.activities.map((activity) => ({
        ...activity,
        answers: without(activity.answers, changed),
      })),
    },
    items: [
      ...changed.map((side): AgreementItem => ({
        kind: 'leadNamed',
        side,
        from: agreement.leads[side],
        to: leads[side],
      })),
      ...ended.map(({ accountId, from, to }): AgreementItem => ({
        kind: 'absenceEntered',
        accountId,
        from,
        to,
        cover: null,
      })),
    ],
  };
}

/**
 * The cover of a lead has the lead's power. A new lead's was granted before by whoever wished, so it counts only if
 * they granted it themselves; and a new lead covers no other lead (product.md §2 rule 6).
 */
function endsCover({ accountId, cover, by }: Absence, leads: Leads, changed: readonly Side[]): boolean {
  const led = ledBy(leads, accountId);
  if (cover === null || led === null) return false;
  return (changed.includes(led) && by !== accountId) || ledBy(leads, cover) !== null;
}

const leadsNow = (leads: Leads, nomination: Nomination | undefined): boolean =>
  nomination !== undefined && ledBy(leads, nomination.accountId) !== null;

const without = <T>(bySide: Partial<Record<Side, T>>, ended: readonly Side[]): Partial<Record<Side, T>> =>
  Object.fromEntries(Object.entries(bySide).filter(([side]) => !ended.some((other) => other === side)));
