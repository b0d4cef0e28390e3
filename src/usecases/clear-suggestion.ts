import type { EpicView, Input } from '../contract';
import {
  clearSuggestion as withoutSuggestion,
  isSameSuggestion,
  suggestionOn,
} from '../domain/clear-suggestion';
import { refusesToClear } from '../domain/epic-permissions';
import { changeEpic, type EpicPorts } from './change-epic';
import { allow, outdated, requireTracked } from './epic-guard';
import { type EpicScene, loadEpic } from './epic-scene';
import type { Caller } from './ports/caller';

/** A newer one than was seen stays; one that is gone already is no failure. */
export async function clearSuggestion(
  ports: EpicPorts,
  caller: Caller,
  { issueId, about, seen }: Input<'clearSuggestion'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, caller, issueId);
  const requireSeen = (now: EpicScene) => {
    requireTracked(now);
    const stands = suggestionOn(now.epic, about);
    allow(refusesToClear(now.viewer, stands?.by ?? seen.by));
    if (stands && !isSameSuggestion(stands, seen)) throw outdated(now);
  };
  requireSeen(scene);
  return changeEpic(ports, caller, scene, (now, { by }) => {
    requireSeen(now);
    return withoutSuggestion(now.epic, { about, by });
  });
}
