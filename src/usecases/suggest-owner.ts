import type { EpicView, Input } from '../contract';
import { suggestOwner as withSuggestion } from '../domain/suggest-owner';
import { changeEpic, type EpicPorts } from './change-epic';
import { requireOpen, requireSuggester } from './epic-guard';
import { offeredAnswerCheck, requireOfferedOnEpic } from './epic-owner';
import { loadEpic } from './epic-scene';
import type { Caller } from './ports/caller';

export async function suggestOwner(
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity, answer }: Input<'suggestOwner'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, caller, issueId);
  requireSuggester(scene);
  requireOpen(scene, activity);
  await offeredAnswerCheck(ports, activity, answer)(scene);
  return changeEpic(ports, caller, scene, (now, said) => {
    requireSuggester(now);
    requireOpen(now, activity);
    requireOfferedOnEpic(now, activity, answer);
    return withSuggestion(now.epic, now.terms, { ...said, activity, answer });
  });
}
