import Button from '@atlaskit/button/new';
import { helpAddress } from '../../shared/address/help-address';
import { fullDayText } from '../../shared/texts/date-text';
import { t } from '../../shared/texts/text';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { useNavigation } from '../frame/navigation';
import { usePageContext } from '../frame/page-context';
import type { ProjectAgreement } from '../frame/project-gate';
import { StateMark } from './state-mark';
import { titleOf } from './file-name';
import { useMatrixRows } from './use-matrix-rows';
import './print-page.css';

/** The whole matrix on paper, A4 or Letter: nothing is folded away, and words say what colours do elsewhere. */
export function PrintPage({ view }: { view: ProjectAgreement }) {
  const rows = useMatrixRows(view);
  const { go } = useNavigation();
  const { timezone } = usePageContext();
  if (!rows) return <PageSkeleton />;
  const groups = [...new Set(rows.map(({ group }) => group))];
  return (
    <article className="sheet">
      <p className="sheet__moves">
        <Button
          appearance="primary"
          onClick={() => {
            window.print();
          }}
        >
          {t('exportMatrix.print')}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            const { page, params } = helpAddress('matrix', view.agreement.id);
            go(page, params);
          }}
        >
          {t('importRaci.back')}
        </Button>
      </p>
      <h1 className="sheet__title">{t('exportMatrix.sheet', { title: titleOf(view) })}</h1>
      <p className="sheet__as-of">
        {t('exportMatrix.asOf', { day: fullDayText(new Date().toISOString(), timezone) })}
      </p>
      <table className="sheet__table">
        <thead>
          <tr>
            {(['activity', 'accountable', 'state'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`raci.${column}`)}
              </th>
            ))}
            <th scope="col">{t('involved.consulted')}</th>
            <th scope="col">{t('involved.informed')}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group}>
            <tr>
              <th className="sheet__group" scope="rowgroup" colSpan={5}>
                {group}
              </th>
            </tr>
            {rows
              .filter((row) => row.group === group)
              .map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    {row.activity}
                    {row.note !== '' && <span className="sheet__note">{row.note}</span>}
                  </th>
                  <td>{row.accountable}</td>
                  <td>
                    <StateMark state={row.state} />
                  </td>
                  <td>{row.consulted.join(', ')}</td>
                  <td>{row.informed.join(', ')}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </article>
  );
}
