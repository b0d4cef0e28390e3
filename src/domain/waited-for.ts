import { turnOf } from './action';
import type { AccountId } from './ids';
import type { Leads } from './leads';
import type { Role } from './owner';
import { type Side, sides } from './side';
import type { EpicVerdict } from './verdict';

/** The leads who can settle what has no agreed, reachable owner yet, each under their side. */
export function waitedFor(
  { activities }: EpicVerdict,
  { leads, roles }: { leads: Leads; roles: readonly Role[] },
): Partial<Record<Side, AccountId>> {
  const turns = Object.values(activities).flatMap((verdict) =>
    verdict.status === 'open' || verdict.status === 'toDecide' ? [turnOf(verdict, roles)] : [],
  );
  const waits: Partial<Record<Side, AccountId>> = {};
  for (const side of sides) {
    const lead = leads[side];
    if (lead !== null && turns.some((turn) => turn === null || turn === side)) waits[side] = lead;
  }
  return waits;
}
