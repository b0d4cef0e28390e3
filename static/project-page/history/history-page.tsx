import { t } from '../../shared/texts/text';
import { AgreementSwitcher } from '../frame/agreement-switcher';
import { useProjectView } from '../frame/project-gate';
import { isUpsideDown } from './history-filter';
import { HistoryFilters } from './history-filters';
import { HistoryList } from './history-list';
import { useHistoryFilter } from './use-history-filter';
import '../../shared/ui/form.css';
import './history.css';

export function HistoryPage() {
  const view = useProjectView();
  const { filter, change } = useHistoryFilter(view.agreement.activities);
  return (
    <>
      <header className="page__head">
        <h1 className="page__title">{t('history.title')}</h1>
        <p className="page__lead">{t('history.lead')}</p>
      </header>
      <AgreementSwitcher view={view} />
      <HistoryFilters view={view} filter={filter} onChange={change} />
      {isUpsideDown(filter.period) ? (
        <p className="form__failure" role="alert">
          {t('history.upsideDown')}
        </p>
      ) : (
        <HistoryList key={view.agreement.id} view={view} filter={filter} />
      )}
    </>
  );
}
