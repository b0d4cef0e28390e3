import { Announcer } from '../../shared/ui/announcer';
import { useProjectView } from '../frame/project-gate';
import { AgreementMatrix } from './agreement-matrix';
import { NoLeads } from './leads/no-leads';
import './matrix-page.css';

export function MatrixPage() {
  const view = useProjectView();
  const { agreement } = view;
  return (
    <Announcer>
      {agreement ? <AgreementMatrix view={{ ...view, agreement }} /> : <NoLeads view={view} />}
    </Announcer>
  );
}
