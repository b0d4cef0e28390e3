import type { ActivityView } from '../../../src/contract';
import { useNavigation } from '../frame/navigation';
import { readFilter, writeFilter } from './history-address';
import type { HistoryFilter } from './history-filter';

/** The filter lives in the address and nowhere else. */
export function useHistoryFilter(activities: readonly ActivityView[]) {
  const { params, refine } = useNavigation();
  return {
    filter: readFilter(params, activities),
    change: (next: HistoryFilter) => {
      refine(writeFilter(params, next));
    },
  };
}
