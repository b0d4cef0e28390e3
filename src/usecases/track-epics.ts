import type { EpicsChanged, Input } from '../contract';
import { refusesToDecide } from '../domain/epic-permissions';
import { trackEpic } from '../domain/track-epic';
import { AppError } from './app-error';
import { type EpicsPorts, changeEpics } from './change-epics';
import { allow } from './epic-guard';
import type { Caller } from './ports/caller';

/** Leads add older epics, each to their own agreement. */
export const trackEpics = (
  ports: EpicsPorts,
  caller: Caller,
  { issueIds }: Input<'trackEpics'>,
): Promise<EpicsChanged> =>
  changeEpics(ports, caller, issueIds, {
    command: ({ epic, agreement, viewer }, { at }) => {
      allow(refusesToDecide(viewer.side));
      if (!agreement.tracking) throw new AppError('NOT_TRACKED');
      return trackEpic(epic, at);
    },
  });
