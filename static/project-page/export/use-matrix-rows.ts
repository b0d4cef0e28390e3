import type { ProjectAgreement } from '../frame/project-gate';
import { useOwnerContext } from '../frame/use-owner-context';
import { type MatrixRow, matrixRows } from './matrix-rows';

/** `null` until everybody's name is known: a file would keep the gaps. */
export function useMatrixRows(view: ProjectAgreement): MatrixRow[] | null {
  const context = useOwnerContext(view);
  return context.isComplete ? matrixRows(view.agreement, context) : null;
}
