import type { EpicView, Input } from '../contract';
import { reopenWork as reopened } from '../domain/record-result';
import { type EpicPorts, workOnEpic } from './change-epic';
import { requireDecider } from './epic-guard';
import type { Caller } from './ports/caller';

export const reopenWork = (
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity }: Input<'reopenWork'>,
): Promise<EpicView> =>
  workOnEpic(ports, caller, issueId, {
    command: (now, said) => {
      requireDecider(now);
      return reopened(now.epic, { ...said, activity });
    },
  });
