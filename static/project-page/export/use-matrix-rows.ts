import type { ProjectAgreement } from '../frame/project-gate';
import { useOwnerContext } from '../frame/use-owner-context';
import { type MatrixRow, matrixRows } from './matrix-rows';

/** `null` until everybody's name is known: a file would keep the gaps. */
export function useMatrixRows(view: ProjectAgreement): MatrixRow[] | null {
  const context = useOwnerContext(view);
  return context.isComplete ? matrixRows(view.agreement, context) : null;
}

/** `CHK`, `CHK-payments`: part of a file's name. */
export const fileNameOf = ({ project, agreement }: ProjectAgreement): string =>
  [project.key, ...(agreement.scoped ? [agreement.scoped.name] : [])]
    .join('-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80);

export const titleOf = ({ project, agreement }: ProjectAgreement): string =>
  [project.name, ...(agreement.scoped ? [agreement.scoped.name] : [])].join(' · ');
