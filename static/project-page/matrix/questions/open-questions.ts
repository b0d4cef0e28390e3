import type { ActivityView, AgreementView } from '../../../../src/contract';
import type { Side } from '../../../../src/domain/side';

export const afterCode = (agreement: AgreementView): ActivityView[] =>
  agreement.activities.filter(({ group }) => group === 'afterCode');

/** The three questions, as far as this lead still owes an answer. */
export const openQuestions = (agreement: AgreementView, mySide: Side): ActivityView[] =>
  afterCode(agreement).filter(
    ({ state }) => state.state === 'suggested' || (state.state === 'waiting' && state.for === mySide),
  );
