import { lazy } from 'react';
import { leadsOf } from '../../../src/domain/leads';
import { Announcer } from '../../shared/ui/announcer';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { AgreementSwitcher } from '../frame/agreement-switcher';
import { useNavigation } from '../frame/navigation';
import { useProjectView } from '../frame/project-gate';
import { AgreementMatrix } from './agreement-matrix';
import { MatrixPart, partNamed } from './matrix-part';
import { UndoProvider } from './undo/undo-provider';
import { LoadedPart } from '../../shared/ui/loaded-part';
import './matrix-page.css';

const NoLeads = lazy(async () => ({ default: (await import('./leads/no-leads')).NoLeads }));

export function MatrixPage() {
  const view = useProjectView();
  const { agreement } = view;
  const part = partNamed(useNavigation().params.get('part'));
  const isNew = leadsOf(agreement.leads).length === 0 && agreement.tracking === null;
  return (
    // What is being typed belongs to one agreement.
    <Announcer key={agreement.id}>
      {part ? (
        <MatrixPart part={part} view={view} />
      ) : isNew ? (
        <LoadedPart fallback={<PageSkeleton />}>
          <AgreementSwitcher view={view} />
          <NoLeads view={view} />
        </LoadedPart>
      ) : (
        <UndoProvider>
          <AgreementMatrix view={view} />
        </UndoProvider>
      )}
    </Announcer>
  );
}
