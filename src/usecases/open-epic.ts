import type { EpicView, Input } from '../contract';
import { epicView, loadEpic, type ScenePorts } from './epic-scene';
import type { Caller } from './ports';

export async function openEpic(
  ports: ScenePorts,
  caller: Caller,
  { issueId }: Input<'openEpic'>,
): Promise<EpicView> {
  return epicView(ports, caller, await loadEpic(ports, issueId));
}
