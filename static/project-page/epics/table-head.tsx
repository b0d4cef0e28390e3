import { postCodeActivities } from '../../../src/domain/activity';
import { t } from '../../shared/texts/text';
import type { ListContext } from './list-context';

export function TableHead({ context: { several, selects } }: { context: ListContext }) {
  return (
    <div role="rowgroup" className="epic-table__head">
      <div role="row" aria-rowindex={1} className="epic-grid">
        {selects && (
          <span role="columnheader">
            <span className="visually-hidden">{t('epics.column.select')}</span>
          </span>
        )}
        <span role="columnheader">{t('epics.column.severity')}</span>
        <span role="columnheader">{t('epics.column.epic')}</span>
        {several && <span role="columnheader">{t('epics.column.agreement')}</span>}
        <span role="columnheader">{t('epics.column.when')}</span>
        {postCodeActivities.map((activity) => (
          <span key={activity} role="columnheader">
            {t(`epic.name.${activity}`)}
          </span>
        ))}
      </div>
    </div>
  );
}
