import type { Role } from './owner';
import type { Side } from './side';
import type { ActivityVerdict, NoOwner, OwnedWarning, Reason, Source } from './verdict';

/** The code of a warning (product.md §6). */
export type Warning = Reason | OwnedWarning['code'];

const actions = {
  unasked: 'answer',
  waiting: 'answer',
  differs: 'settle',
  unanswered: 'chooseOwner',
  unnamed: 'name',
  declined: 'chooseOwner',
  left: 'chooseOwner',
  noAccess: 'chooseOwner',
  missingResult: 'recordResult',
  away: 'nameCover',
} as const satisfies Record<Warning, string>;

export type Action = (typeof actions)[Warning] | 'agree';

/** `here`: on the epic. `matrix`: the reason lies in the agreement itself. */
export type Help = { action: Action; where: 'here' | 'matrix' | 'absences' };

/** `vacant`: what has no person yet is a lead's position, not a role. */
export type Warned = { warning: Warning; source?: Source | undefined; vacant?: boolean };

/** The one primary action of product.md §6, also while there is still time and nothing warns yet. */
export function helpAgainst({ warning, source, vacant = false }: Warned): Help {
  const action = warning === 'waiting' && source === 'epic' ? 'agree' : actions[warning];
  if (warning === 'away') return { action, where: 'absences' };
  return { action, where: vacant || liesInAgreement(warning, source) ? 'matrix' : 'here' };
}

/** A role of the agreement's is named on the epic all the same, and who passed it back did so there. */
const liesInAgreement = (warning: Warning, source: Source | undefined): boolean =>
  source === 'agreement' && warning !== 'unnamed' && warning !== 'declined';

/** What a verdict warns about, or would in time. */
export function warnedOf(verdict: ActivityVerdict): Warned | null {
  if (verdict.status === 'owned') return verdict.warning && { warning: verdict.warning.code };
  if (verdict.status !== 'open' && verdict.status !== 'toDecide') return null;
  return {
    warning: verdict.reason,
    ...('source' in verdict && { source: verdict.source }),
    vacant: verdict.reason === 'unnamed' && verdict.owner.kind === 'lead',
  };
}

/** The side whose turn it is; `null` where either lead can act. */
export function turnOf(gap: NoOwner, roles: readonly Role[]): Side | null {
  if (gap.reason === 'waiting') return gap.for;
  if (gap.reason !== 'unnamed' || gap.owner.kind !== 'role') return null;
  const { roleId } = gap.owner;
  return roles.find(({ id }) => id === roleId)?.side ?? null;
}
