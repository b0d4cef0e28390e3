import type { AgreementView } from '../../../../src/contract';
import { type Absence, isAwayOn } from '../../../../src/domain/absence';
import type { AccountId } from '../../../../src/domain/ids';
import type { Side } from '../../../../src/domain/side';
import type { IsoDate } from '../../../../src/domain/time';

export type CoveredAbsence = Absence & { cover: AccountId };

const isCovered = (absence: Absence): absence is CoveredAbsence => absence.cover !== null;

/** The absence of a side's lead for which somebody else answers on that day. */
export const coveredToday = (
  { leads, absences }: Pick<AgreementView, 'leads' | 'absences'>,
  side: Side,
  day: IsoDate,
): CoveredAbsence | undefined =>
  absences.filter(isCovered).find((absence) => absence.accountId === leads[side] && isAwayOn(absence, day));
