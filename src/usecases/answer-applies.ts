import type { EpicView, Input } from '../contract';
import { answerApplies as withAnswer } from '../domain/answer-applies';
import { isAsked } from '../domain/epic-answer';
import { AppError } from './app-error';
import { changeEpic, type EpicPorts } from './change-epic';
import { requireDecider, requireOpen } from './epic-guard';
import { type EpicScene, loadEpic } from './epic-scene';
import type { Caller } from './ports/caller';

export async function answerApplies(
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity, applies }: Input<'answerApplies'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, caller, issueId);
  const requireAsked = (now: EpicScene) => {
    requireDecider(now);
    if (!isAsked(activity, now.terms)) throw new AppError('BAD_INPUT', { activity });
  };
  requireAsked(scene);
  return changeEpic(ports, caller, scene, (now, said) => {
    requireAsked(now);
    requireOpen(now, activity);
    return withAnswer(now.epic, { ...said, activity, applies });
  });
}
