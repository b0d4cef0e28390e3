import { useQueryClient } from '@tanstack/react-query';
import type { EpicView } from '../../../src/contract';
import { addOverlay } from '../../shared/epic/epic-overlay';
import { epicQuery } from '../../shared/epic/epic-query';
import type { EpicRow } from '../../shared/epic/epic-row';
import { epicsKey, overlaysQuery } from '../../shared/epic/epics-query';
import type { EpicWrites } from '../../shared/epic/use-epic-write';
import { projectViewQuery, withHiddenOn } from '../frame/project-view-query';

/** Shows what the server answered to a write before search has indexed it. */
export function useShowSaved(): (row: Pick<EpicRow, 'decisions' | 'trackedSince'>, view: EpicView) => void {
  const queryClient = useQueryClient();
  return (row, view) => {
    const { issueId, projectId } = view.facts;
    queryClient.setQueryData(epicQuery(issueId).queryKey, view);
    queryClient.setQueryData(overlaysQuery(projectId).queryKey, (overlays) =>
      addOverlay(overlays ?? new Map(), row, view),
    );
    queryClient.setQueryData(projectViewQuery(projectId).queryKey, withHiddenOn(view));
    // Read again when the window is looked at next, not under the hand of someone who decides epic after epic.
    void queryClient.invalidateQueries({ queryKey: epicsKey(projectId), refetchType: 'none' });
  };
}

export function useEpicWrites(row: EpicRow): EpicWrites {
  const queryClient = useQueryClient();
  const showSaved = useShowSaved();
  return {
    onSaved: (view) => {
      showSaved(row, view);
    },
    onConflict: () => {
      void queryClient.invalidateQueries(epicQuery(row.facts.issueId));
      void queryClient.invalidateQueries({ queryKey: epicsKey(row.facts.projectId) });
    },
  };
}
