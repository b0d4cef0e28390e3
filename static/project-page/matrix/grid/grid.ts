import type { OwnerContext } from '../../../shared/owners/owner-text';
import type { ProjectAgreement } from '../../frame/project-gate';
import type { DragLines } from './reorder/use-drag-lines';

/** What every part of the grid works with. */
export type Grid = {
  view: ProjectAgreement;
  context: OwnerContext;
  drag: DragLines;
  /** The columns Consulted and Informed are shown. */
  showsInvolved: boolean;
  columns: number;
};
