import type { AgreementView } from '../../../../src/contract';
import type { AccountId } from '../../../../src/domain/ids';
import { otherSide, sides, type Side } from '../../../../src/domain/side';

/** Wants to lead a side, and accepts who leads the other one or stands for it. */
export type NominationMove = { side: Side; accepts: AccountId | null };

export type Positions = Pick<AgreementView, 'leads' | 'nominations' | 'soleSide'>;

/** What this person can do about the vacant positions. Nobody stands for both sides, nor where someone else does. */
export function nominationMoves(positions: Positions, viewer: AccountId): NominationMove[] {
  if (positions.soleSide !== null) return [];
  return sides
    .filter((side) => isFor(positions, side, viewer))
    .map((side) => ({ side, accepts: holderOf(positions, otherSide(side)) }))
    .filter((move) => !isDone(positions, move, viewer));
}

/** Who leads a side, or stands for it. */
export const holderOf = ({ leads, nominations }: Positions, side: Side): AccountId | null =>
  leads[side] ?? nominations[side]?.accountId ?? null;

const isFor = (positions: Positions, side: Side, viewer: AccountId): boolean =>
  [null, viewer].includes(holderOf(positions, side)) && holderOf(positions, otherSide(side)) !== viewer;

/** A lead accepts nobody but who wants to lead beside them. */
function isDone(
  { leads, nominations }: Positions,
  { side, accepts }: NominationMove,
  viewer: AccountId,
): boolean {
  if (leads[side] === viewer) return accepts === null || leads[otherSide(side)] !== null;
  const mine = nominations[side];
  return mine !== undefined && (accepts === null || mine.accepts === accepts);
}
