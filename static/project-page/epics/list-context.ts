import type { EpicFilter } from '../../../src/domain/epic-filter';
import type { HiddenWarning } from '../../../src/domain/personal-choices';
import type { People } from '../../shared/people/person';

/** What is the same for every epic of the list. */
export type ListContext = {
  people: People;
  /** Whether the viewer may edit issues of the project; of one epic the server tells. */
  canEdit: boolean;
  /** What the viewer does not want to see. */
  hidden: readonly HiddenWarning[];
  /** The project has several agreements: it matters which one an epic belongs to. */
  several: boolean;
  /** What tells them apart. */
  scopes: readonly EpicFilter[];
  /** The viewer leads somewhere, so there is something to do for several epics at once. */
  selects: boolean;
};
