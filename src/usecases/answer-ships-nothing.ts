import type { EpicsChanged, Input } from '../contract';
import { answerShipsNothing as withAnswer } from '../domain/ships-nothing';
import { type EpicsPorts, changeEpics } from './change-epics';
import { requireDecider } from './epic-guard';
import type { Caller } from './ports/caller';

export const answerShipsNothing = (
  ports: EpicsPorts,
  caller: Caller,
  { issueIds, value }: Input<'answerShipsNothing'>,
): Promise<EpicsChanged> =>
  changeEpics(ports, caller, issueIds, {
    command: (scene, said) => {
      requireDecider(scene);
      return withAnswer(scene.epic, { ...said, value });
    },
  });
