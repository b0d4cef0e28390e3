import { lazy, Suspense } from 'react';
import { Announcer } from '../../shared/ui/announcer';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { useProjectView } from '../frame/project-gate';
import { AgreementMatrix } from './agreement-matrix';
import './matrix-page.css';

const NoLeads = lazy(async () => ({ default: (await import('./leads/no-leads')).NoLeads }));

export function MatrixPage() {
  const view = useProjectView();
  const { agreement } = view;
  return (
    <Announcer>
      {agreement ? (
        <AgreementMatrix view={{ ...view, agreement }} />
      ) : (
        <Suspense fallback={<PageSkeleton />}>
          <NoLeads view={view} />
        </Suspense>
      )}
    </Announcer>
  );
}
