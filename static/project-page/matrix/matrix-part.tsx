import { lazy } from 'react';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import type { ProjectAgreement } from '../frame/project-gate';
import { LoadedPart } from '../../shared/ui/loaded-part';

const parts = {
  import: lazy(async () => ({ default: (await import('../import/page/import-page')).ImportPage })),
  print: lazy(async () => ({ default: (await import('../export/print-page')).PrintPage })),
};
type Part = keyof typeof parts;

/** What an address `matrix?part=…` names. */
export const partNamed = (name: string | null): Part | undefined =>
  name === 'import' || name === 'print' ? name : undefined;

/** What stands there instead of the matrix. */
export function MatrixPart({ part, view }: { part: Part; view: ProjectAgreement }) {
  const Content = parts[part];
  return (
    <LoadedPart fallback={<PageSkeleton />}>
      <Content view={view} />
    </LoadedPart>
  );
}
