import type { EpicFilter } from '../../../src/domain/epic-filter';
import type { HiddenWarning } from '../../../src/domain/personal-choices';
import type { People } from '../../shared/people/person';
import type { Column } from './columns/columns';

/** What is the same for every epic of the list. */
export type ListContext = {
  people: People;
  /** Whether the viewer may edit issues of the project; of one epic the server tells. */
  canEdit: boolean;
  /** What the viewer does not want to see. */
  hidden: readonly HiddenWarning[];
  /** Beside the epic itself; which agreement only where the project has several. */
  columns: readonly Column[];
  /** What tells the agreements apart. */
  scopes: readonly EpicFilter[];
  /** The viewer leads somewhere, so there is something to do for several epics at once. */
  selects: boolean;
};

/** As many as a row has cells. */
export const columnCount = ({ columns, selects }: Pick<ListContext, 'columns' | 'selects'>): number =>
  columns.length + 1 + Number(selects);
