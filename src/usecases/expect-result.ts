import type { EpicView, Input } from '../contract';
import { decisionOf } from '../domain/epic-change';
import { expectResult as withDate } from '../domain/record-result';
import { AppError } from './app-error';
import { changeEpic, type EpicPorts } from './change-epic';
import { outdated, requireExpected, requireReporter } from './epic-guard';
import { type EpicScene, loadEpic } from './epic-scene';
import type { Caller } from './ports/caller';

export async function expectResult(
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity, on, seen }: Input<'expectResult'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, caller, issueId);
  const requireUnchanged = (now: EpicScene) => {
    requireReporter(now, activity);
    requireExpected(now, activity);
    const stands = decisionOf(now.epic, activity).expected?.on ?? null;
    if (stands !== seen && stands !== on) throw outdated(now);
  };
  requireUnchanged(scene);
  if (on !== null && on < scene.today) throw new AppError('BAD_INPUT', { field: 'on' });
  return changeEpic(ports, caller, scene, (now, said) => {
    requireUnchanged(now);
    return withDate(now.epic, { ...said, activity, on });
  });
}
