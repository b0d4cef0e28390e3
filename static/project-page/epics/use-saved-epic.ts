import { useQueryClient } from '@tanstack/react-query';
import type { EpicView } from '../../../src/contract';
import type { EpicDecisions } from '../../../src/domain/epic';
import type { ProjectId } from '../../../src/domain/ids';
import { addOverlay } from '../../shared/epic/epic-overlay';
import { epicsKey, overlaysQuery } from '../../shared/epic/epics-query';

/** Shows what the server answered to a write before search has indexed it. */
export function useSavedEpic(projectId: ProjectId): (before: EpicDecisions, view: EpicView) => void {
  const queryClient = useQueryClient();
  return (before, view) => {
    queryClient.setQueryData(overlaysQuery(projectId).queryKey, (overlays) =>
      addOverlay(overlays ?? new Map(), before, view),
    );
    // Read again when the window is looked at next, not under the hand of someone who decides epic after epic.
    void queryClient.invalidateQueries({ queryKey: epicsKey(projectId), refetchType: 'none' });
  };
}
