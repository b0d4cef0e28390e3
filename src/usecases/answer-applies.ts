import type { EpicView, Input } from '../contract';
import { answerApplies as withAnswer } from '../domain/answer-applies';
import { isAsked } from '../domain/epic-answer';
import { AppError } from './app-error';
import { type EpicPorts, workOnEpic } from './change-epic';
import { requireDecider, requireOpen } from './epic-guard';
import type { Caller } from './ports/caller';

export const answerApplies = (
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity, applies }: Input<'answerApplies'>,
): Promise<EpicView> =>
  workOnEpic(ports, caller, issueId, {
    command: (now, said) => {
      requireDecider(now);
      if (!isAsked(activity, now.terms)) throw new AppError('BAD_INPUT', { activity });
      requireOpen(now, activity);
      return withAnswer(now.epic, { ...said, activity, applies });
    },
  });
