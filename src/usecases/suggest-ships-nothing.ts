import type { EpicView, Input } from '../contract';
import { suggestShipsNothing as withSuggestion } from '../domain/ships-nothing';
import { type EpicPorts, workOnEpic } from './change-epic';
import { requireSuggester } from './epic-guard';
import type { Caller } from './ports/caller';

export const suggestShipsNothing = (
  ports: EpicPorts,
  caller: Caller,
  { issueId }: Input<'suggestShipsNothing'>,
): Promise<EpicView> =>
  workOnEpic(ports, caller, issueId, {
    command: (now, said) => {
      requireSuggester(now);
      return withSuggestion(now.epic, said);
    },
  });
