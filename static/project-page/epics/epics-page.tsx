import { leadsOf } from '../../../src/domain/leads';
import { t } from '../../shared/texts/text';
import { useProjectView } from '../frame/project-gate';
import { EmptyEpics } from './empty-epics';
import { EpicList } from './epic-list';
import './epics-page.css';

export function EpicsPage() {
  const view = useProjectView();
  const isTracking = view.agreements.some(({ tracking }) => tracking);
  const hasLeads = view.agreements.some(({ leads }) => leadsOf(leads).length > 0);
  return (
    <>
      <header className="page__head">
        <h1 className="page__title">{t('epics.title')}</h1>
        <p className="page__lead">{t('epics.lead')}</p>
      </header>
      {isTracking ? (
        <EpicList view={view} viewer={view.viewer.accountId} />
      ) : (
        <EmptyEpics kind={hasLeads ? 'notStarted' : 'noLeads'} />
      )}
    </>
  );
}
