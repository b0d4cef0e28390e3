import type { EpicView, Input } from '../contract';
import { epicView, loadEpic, type ScenePorts } from './epic-scene';
import type { Caller } from './ports/caller';

/** Also where nothing is tracked: the panel says so then. */
export const openEpic = async (
  ports: ScenePorts,
  caller: Caller,
  { issueId }: Input<'openEpic'>,
): Promise<EpicView> => epicView(await loadEpic(ports, caller, issueId));
