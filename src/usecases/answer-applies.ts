import type { EpicView, Input } from '../contract';
import { answerApplies as withAnswer } from '../domain/decide-epic';
import { isAsked } from '../domain/epic-answer';
import { AppError } from './app-error';
import { changeEpic, type EpicPorts, requireDecider } from './change-epic';
import { epicView, loadEpic } from './epic-scene';
import type { Caller } from './ports';

export async function answerApplies(
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity, applies }: Input<'answerApplies'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, issueId);
  requireDecider(scene, caller, ports.now());
  if (!isAsked(activity, scene.agreement)) throw new AppError('BAD_INPUT', { activity });
  const epic = await changeEpic(ports, caller, scene, (before, author) =>
    withAnswer(before, { ...author, activity, applies }),
  );
  return epicView(ports, caller, { ...scene, epic });
}
