import { t } from '../../shared/texts/text';
import { useProjectView } from '../frame/project-gate';
import { NotSetUp } from '../frame/not-set-up';
import { HistoryList } from './history-list';
import './history.css';

export function HistoryPage() {
  const view = useProjectView();
  const { agreement } = view;
  if (!agreement) return <NotSetUp title={t('history.title')} />;
  return (
    <>
      <header className="page__head">
        <h1 className="page__title">{t('history.title')}</h1>
        <p className="page__lead">{t('history.lead')}</p>
      </header>
      <HistoryList view={{ ...view, agreement }} />
    </>
  );
}
