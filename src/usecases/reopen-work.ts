import type { EpicView, Input } from '../contract';
import { reopenWork as reopened } from '../domain/record-result';
import { changeEpic, type EpicPorts } from './change-epic';
import { requireDecider } from './epic-guard';
import { loadEpic } from './epic-scene';
import type { Caller } from './ports/caller';

export async function reopenWork(
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity }: Input<'reopenWork'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, caller, issueId);
  requireDecider(scene);
  return changeEpic(ports, caller, scene, (now, said) => {
    requireDecider(now);
    return reopened(now.epic, { ...said, activity });
  });
}
