import type { AgreementView } from '../../../../src/contract';
import { otherSide, sides, type Side } from '../../../../src/domain/side';
import { afterCode } from './open-questions';

/** Whose answers after the code are still missing, as far as it isn't the viewer's own. */
export function whoIsAwaited(agreement: AgreementView, mySide: Side | null): Side[] {
  if (!mySide) return sides.filter((side) => !agreement.accepted[side]);
  const other = otherSide(mySide);
  const awaited = afterCode(agreement).some(({ state }) => state.state === 'waiting' && state.for === other);
  return awaited ? [other] : [];
}
