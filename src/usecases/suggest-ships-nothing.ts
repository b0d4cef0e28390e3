import type { EpicView, Input } from '../contract';
import { suggestShipsNothing as withSuggestion } from '../domain/ships-nothing';
import { changeEpic, type EpicPorts } from './change-epic';
import { requireSuggester } from './epic-guard';
import { loadEpic } from './epic-scene';
import type { Caller } from './ports/caller';

export async function suggestShipsNothing(
  ports: EpicPorts,
  caller: Caller,
  { issueId }: Input<'suggestShipsNothing'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, caller, issueId);
  requireSuggester(scene);
  return changeEpic(ports, caller, scene, (now, said) => {
    requireSuggester(now);
    return withSuggestion(now.epic, said);
  });
}
