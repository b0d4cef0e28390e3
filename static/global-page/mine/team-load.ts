import { type PostCodeActivity, postCodeActivities } from '../../../src/domain/activity';
import type { AccountId, AgreementId } from '../../../src/domain/ids';
import type { Side } from '../../../src/domain/side';
import type { IndexedEpic } from './index-search';

/** `critical`: of epics that are. `late`: whose result is missing. */
export type Load = { owned: number; critical: number; late: number };
export type PersonLoad = { accountId: AccountId; total: number; of: Record<PostCodeActivity, Load> };

const nothing = (): Load => ({ owned: 0, critical: 0, late: 0 });

/** Who owns how much that is not over; who owns most comes first. */
export function teamLoad(epics: readonly IndexedEpic[]): PersonLoad[] {
  const people = new Map<AccountId, PersonLoad>();
  for (const { index } of epics) {
    for (const activity of postCodeActivities) {
      const { state, owner, reason } = index[activity];
      if (state !== 'owned' || owner === undefined) continue;
      const person = people.get(owner) ?? unburdened(owner);
      const load = person.of[activity];
      load.owned += 1;
      load.critical += Number(index.severity === 'critical');
      load.late += Number(reason === 'missingResult');
      person.total += 1;
      people.set(owner, person);
    }
  }
  return [...people.values()].toSorted(
    (one, other) => other.total - one.total || one.accountId.localeCompare(other.accountId),
  );
}

const unburdened = (accountId: AccountId): PersonLoad => ({
  accountId,
  total: 0,
  of: { rollout: nothing(), experiment: nothing(), feedback: nothing() },
});

/** Epics with a gap that the reader can settle, by agreement. */
export type Gaps = { epics: number; critical: number };

/** `sides`: the one that the reader speaks for in each agreement. What is the other lead's turn waits for them. */
export function gapsByAgreement(
  epics: readonly IndexedEpic[],
  sides: ReadonlyMap<AgreementId, Side>,
): ReadonlyMap<AgreementId, Gaps> {
  const gaps = new Map<AgreementId, Gaps>();
  for (const { index } of epics) {
    const side = sides.get(index.agreementId);
    if (!side || !postCodeActivities.some((activity) => isTheirTurn(index[activity], side))) continue;
    const { epics: before, critical } = gaps.get(index.agreementId) ?? { epics: 0, critical: 0 };
    const isCritical = Number(index.severity === 'critical');
    gaps.set(index.agreementId, { epics: before + 1, critical: critical + isCritical });
  }
  return gaps;
}

const isTheirTurn = ({ state, turn }: IndexedEpic['index']['rollout'], side: Side): boolean =>
  state === 'open' && (turn === undefined || turn === side);
