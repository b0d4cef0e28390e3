import { isOnIn, type WhereOn } from '../../../src/domain/site-settings';
import { t, tCount } from '../../shared/texts/text';
import { InParts } from '../../shared/ui/in-parts';
import type { ProjectRow } from './by-project';
import { IndexCell } from './index-cell';
import { openProjectSettings } from './open-project-settings';
import './projects-table.css';

const columns = ['project', 'state', 'tracked', 'index'] as const;

type ProjectsTableProps = { rows: readonly ProjectRow[]; isReading: boolean; whereOn: WhereOn };

export function ProjectsTable({ rows, isReading, whereOn }: ProjectsTableProps) {
  return (
    <>
      <p className="setting__fact" aria-live="polite">
        {tCount(isReading ? 'site.projects.soFar' : 'site.projects.count', rows.length)}
      </p>
      <InParts rows={rows} more={t('site.projects.more')}>
        {(shown) => (
          <table className="site-projects">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={`site-projects__${column}`}>
                    {t(`site.projects.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <ProjectLine key={row.project.id} row={row} isOn={isOnIn(whereOn, row.project.id)} />
              ))}
            </tbody>
          </table>
        )}
      </InParts>
    </>
  );
}

function ProjectLine({ row, isOn }: { row: ProjectRow; isOn: boolean }) {
  const { project, agreements, progress, tracked } = row;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="site-projects__name"
          onClick={() => {
            openProjectSettings(project.key);
          }}
        >
          {project.name}
        </button>
        <span className="site-projects__aside">
          {project.key}
          {agreements > 1 && ` · ${tCount('site.projects.agreements', agreements)}`}
        </span>
      </th>
      <td>{t(`site.projects.progress.${isOn ? progress : 'off'}`)}</td>
      <td className="site-projects__tracked" data-label={t('site.projects.column.tracked')}>
        {tracked ?? <span aria-label={t('site.projects.nothing')}>–</span>}
      </td>
      <td>
        <IndexCell row={row} />
      </td>
    </tr>
  );
}
