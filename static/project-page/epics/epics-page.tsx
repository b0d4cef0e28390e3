import { t } from '../../shared/texts/text';
import { useProjectView } from '../frame/project-gate';
import { EmptyEpics } from './empty-epics';
import { EpicList } from './epic-list';
import { OnlyLeads } from './only-leads';
import './epics-page.css';

export function EpicsPage() {
  const { agreement, ...view } = useProjectView();
  return (
    <>
      <header className="page__head">
        <h1 className="page__title">{t('epics.title')}</h1>
        <p className="page__lead">{t('epics.lead')}</p>
      </header>
      {agreement?.tracking ? (
        <>
          {view.viewer.side === null && <OnlyLeads leads={agreement.leads} />}
          <EpicList {...view} agreement={agreement} />
        </>
      ) : (
        <EmptyEpics kind={agreement ? 'notStarted' : 'noLeads'} />
      )}
    </>
  );
}
