import type { Input } from '../contract';
import type { Agreement } from '../domain/agreement';
import type { AgreementEdit } from '../domain/agreement-edit';
import { answerActivity, answeredForOther } from '../domain/answer-activity';
import { AppError } from './app-error';
import type { Speaker } from './change-agreement';
import { requireOffered } from './offered-owner';
import { requireActivity } from './require-activity';

type Given = Input<'answerActivities'>['answers'][number];

/** The speaker's answer about one activity, where they may give it. */
export function withAnswer(agreement: Agreement, speaker: Speaker, given: Given): AgreementEdit {
  const { activityId, answer } = given;
  const record = requireActivity(agreement, activityId);
  if (answeredForOther(record, speaker.side, speaker.by)) {
    throw new AppError('ALREADY_ANSWERED', { activityId });
  }
  requireOffered(agreement, answer);
  const { agreement: next, items } = answerActivity(agreement, { ...given, ...speaker });
  return { next, items };
}
