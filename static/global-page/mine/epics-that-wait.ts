import { postCodeActivities } from '../../../src/domain/activity';
import type { AgreementId } from '../../../src/domain/ids';
import type { Side } from '../../../src/domain/side';
import { isSnoozed } from '../../../src/domain/snooze-warning';
import type { IsoDate } from '../../../src/domain/time';
import type { IndexedEpic } from './index-search';

/** What waits on the epics of one agreement. `gaps`: epics with one; `critical` of them are; `questions`: "Will there be one?" */
export type EpicsThatWait = { gaps: number; critical: number; questions: number };

type Reader = {
  /** The one that the reader speaks for in each agreement. */
  sides: ReadonlyMap<AgreementId, Side>;
  today: IsoDate;
};

/** What the reader can settle as a lead; the other lead's turn, and what is snoozed, does not wait for them. */
export function epicsThatWait(
  epics: readonly IndexedEpic[],
  { sides, today }: Reader,
): ReadonlyMap<AgreementId, EpicsThatWait> {
  const waiting = new Map<AgreementId, EpicsThatWait>();
  for (const { index } of epics) {
    const side = sides.get(index.agreementId);
    if (!side || index.severity === 'none') continue;
    const waits = postCodeActivities
      .map((activity) => index[activity])
      .filter(
        ({ turn, reason, decision }) =>
          reason !== undefined &&
          (turn === undefined || turn === side) &&
          !isSnoozed(reason, decision?.snooze, today),
      );
    const hasGap = waits.some(({ state }) => state === 'open');
    const questions = waits.filter(({ reason }) => reason === 'unasked').length;
    if (!hasGap && questions === 0) continue;
    const before = waiting.get(index.agreementId) ?? { gaps: 0, critical: 0, questions: 0 };
    waiting.set(index.agreementId, {
      gaps: before.gaps + Number(hasGap),
      critical: before.critical + Number(hasGap && index.severity === 'critical'),
      questions: before.questions + questions,
    });
  }
  return waiting;
}
