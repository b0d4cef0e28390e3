import type { ActivityView, AgreementView } from '../../../../src/contract';
import type { AgreementId } from '../../../../src/domain/ids';
import { invoke } from '../../../shared/bridge/operation';
import { ownerWithin, type OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import { activityName } from '../../activity-name';
import type { WayBack } from '../undo/undo-provider';
import type { AnswerUndo } from './answer-undo';
import { outcomeOf } from './outcome';
import { outcomeText } from './outcome-text';

/** Takes the way back, and tells what it led to: the other lead may have answered in between. */
export function wayBack(
  undo: AnswerUndo,
  agreementId: AgreementId,
  activity: Pick<ActivityView, 'id' | 'name'>,
  context: OwnerContext,
): WayBack {
  const activityId = activity.id;
  if (undo.kind === 'takeBack') {
    return {
      send: () => invoke('takeBackAnswer', { agreementId, activityId }),
      told: () => t('undo.takenBack', { activity: activityName(activity) }),
    };
  }
  const { answer } = undo;
  return {
    ...(undo.kind === 'propose' && { label: t('undo.propose', { owner: ownerWithin(answer, context) }) }),
    send: () => invoke('answerActivities', { agreementId, answers: [{ activityId, answer }] }),
    told: (after: AgreementView) =>
      outcomeText(outcomeOf(after, { activityId, answer, by: 'choose' }), activity, context),
  };
}
