import type { EpicView, Input } from '../contract';
import { letPass as withPass } from '../domain/let-pass';
import { type EpicPorts, workOnEpic } from './change-epic';
import { requireDecider } from './epic-guard';
import type { Caller } from './ports/caller';

export const letPass = (
  ports: EpicPorts,
  caller: Caller,
  { issueId, reason }: Input<'letPass'>,
): Promise<EpicView> =>
  workOnEpic(ports, caller, issueId, {
    command: (now, said) => {
      requireDecider(now);
      return withPass(now.epic, { ...said, reason });
    },
  });
