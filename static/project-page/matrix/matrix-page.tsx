import { lazy, Suspense } from 'react';
import { leadsOf } from '../../../src/domain/leads';
import { Announcer } from '../../shared/ui/announcer';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { AgreementSwitcher } from '../frame/agreement-switcher';
import { useNavigation } from '../frame/navigation';
import { useProjectView } from '../frame/project-gate';
import { AgreementMatrix } from './agreement-matrix';
import { matrixPart } from './matrix-part';
import './matrix-page.css';

const NoLeads = lazy(async () => ({ default: (await import('./leads/no-leads')).NoLeads }));

export function MatrixPage() {
  const view = useProjectView();
  const { agreement } = view;
  const Part = matrixPart(useNavigation().params.get('part'));
  const isNew = leadsOf(agreement.leads).length === 0 && agreement.tracking === null;
  return (
    // What is being typed belongs to one agreement.
    <Announcer key={agreement.id}>
      {Part ? (
        <Suspense fallback={<PageSkeleton />}>
          <Part view={view} />
        </Suspense>
      ) : isNew ? (
        <Suspense fallback={<PageSkeleton />}>
          <AgreementSwitcher view={view} />
          <NoLeads view={view} />
        </Suspense>
      ) : (
        <AgreementMatrix view={view} />
      )}
    </Announcer>
  );
}
