import type { EpicView, Input } from '../contract';
import { answerApplies as withAnswer } from '../domain/answer-applies';
import { isAsked } from '../domain/epic-answer';
import { AppError } from './app-error';
import { changeEpic, type EpicPorts } from './change-epic';
import { requireDecider, requireOpen } from './epic-guard';
import { loadEpic } from './epic-scene';
import type { Caller } from './ports/caller';

export async function answerApplies(
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity, applies }: Input<'answerApplies'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, caller, issueId);
  requireDecider(scene);
  if (!isAsked(activity, scene.terms)) throw new AppError('BAD_INPUT', { activity });
  return changeEpic(ports, caller, scene, (now, said) => {
    requireOpen(now, activity);
    return withAnswer(now.epic, { ...said, activity, applies });
  });
}
