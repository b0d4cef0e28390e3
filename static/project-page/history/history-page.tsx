import { t } from '../../shared/texts/text';
import { AgreementSwitcher } from '../frame/agreement-switcher';
import { useNavigation } from '../frame/navigation';
import { useProjectView } from '../frame/project-gate';
import { ActivityFilter } from './activity-filter';
import { HistoryList } from './history-list';
import '../../shared/ui/form.css';
import './history.css';

export function HistoryPage() {
  const view = useProjectView();
  const asked = useNavigation().params.get('activity');
  const activityId = view.agreement.activities.find(({ id }) => id === asked)?.id;
  return (
    <>
      <header className="page__head">
        <h1 className="page__title">{t('history.title')}</h1>
        <p className="page__lead">{t('history.lead')}</p>
      </header>
      <AgreementSwitcher view={view} />
      <ActivityFilter activities={view.agreement.activities} chosen={activityId} />
      <HistoryList view={view} activityId={activityId} />
    </>
  );
}
