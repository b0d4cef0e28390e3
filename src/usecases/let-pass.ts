import type { EpicView, Input } from '../contract';
import { letPass as withPass } from '../domain/let-pass';
import { changeEpic, type EpicPorts } from './change-epic';
import { requireDecider } from './epic-guard';
import { loadEpic } from './epic-scene';
import type { Caller } from './ports/caller';

export async function letPass(
  ports: EpicPorts,
  caller: Caller,
  { issueId, reason }: Input<'letPass'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, caller, issueId);
  requireDecider(scene);
  return changeEpic(ports, caller, scene, (now, said) => {
    requireDecider(now);
    return withPass(now.epic, { ...said, reason });
  });
}
