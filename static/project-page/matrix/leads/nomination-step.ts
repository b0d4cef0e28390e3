import type { AccountId } from '../../../../src/domain/ids';
import { otherSide, type Side } from '../../../../src/domain/side';
import { holderOf, type Positions } from './nomination-moves';

/** What still has to happen before someone who stands for a side leads it. */
export type NominationStep =
  { kind: 'invite' } | { kind: 'accept' | 'acceptedBy' | 'acceptEach'; other: AccountId };

export function nominationStep(positions: Positions, side: Side): NominationStep {
  const { [side]: mine, [otherSide(side)]: theirs } = positions.nominations;
  const other = holderOf(positions, otherSide(side));
  if (!mine || !other) return { kind: 'invite' };
  // A lead stands already: only their acceptance is missing.
  if (mine.accepts === other || positions.leads[otherSide(side)] === other)
    return { kind: 'acceptedBy', other };
  return { kind: theirs?.accepts === mine.accountId ? 'accept' : 'acceptEach', other };
}
