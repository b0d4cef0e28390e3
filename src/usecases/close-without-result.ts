import type { EpicView, Input } from '../contract';
import { closeWithoutResult as closed, isClosedSo } from '../domain/record-result';
import { changeEpic, type EpicPorts } from './change-epic';
import { requireExpected, requireReporter } from './epic-guard';
import { type EpicScene, epicView, loadEpic } from './epic-scene';
import type { Caller } from './ports/caller';
import { workOwner } from './work-owner';

export async function closeWithoutResult(
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity, reason }: Input<'closeWithoutResult'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, caller, issueId);
  const isSent = (now: EpicScene) => isClosedSo(now.epic, { activity, reason, by: caller.accountId });
  if (isSent(scene)) return epicView(scene);
  requireReporter(scene, activity);
  return changeEpic(ports, caller, scene, (now, said) => {
    if (isSent(now)) return { epic: now.epic, items: [] };
    requireReporter(now, activity);
    requireExpected(now, activity);
    return closed(now.epic, { ...said, activity, reason, owner: workOwner(now, activity) });
  });
}
