import { useRef } from 'react';
import { activityGroups } from '../../../../src/domain/activity';
import { ownerText, type OwnerContext } from '../../../shared/owners/owner-text';
import { OwnerSymbol } from '../../../shared/owners/owner-token';
import { t } from '../../../shared/texts/text';
import { activityName } from '../../activity-name';
import type { ProjectAgreement } from '../../frame/project-gate';
import { GridFrame } from '../grid/grid-frame';
import { useGridKeys } from '../grid/use-grid-keys';
import { StateMark } from '../picture/state-mark';
import { stateMarks } from '../picture/state-marks';
import { RaciCell } from './raci-cell';
import { RaciLegend } from './raci-legend';
import { raciTable } from './raci-table';
import './raci-view.css';

type RaciViewProps = { view: ProjectAgreement; context: OwnerContext };

/** The same matrix for people who think in RACI: to look at; it is answered in the other view. */
export function RaciView({ view, context }: RaciViewProps) {
  const table = useRef<HTMLTableElement>(null);
  useGridKeys(table);
  const { columns, rows } = raciTable(view.agreement);
  return (
    <>
      <GridFrame>
        <table
          className="grid raci"
          role="grid"
          aria-label={t('raciView.title')}
          aria-readonly="true"
          ref={table}
        >
          <thead>
            <tr>
              <th className="grid__head grid__head--activity" scope="col">
                {t('grid.activity')}
              </th>
              {columns.map((owner, index) => (
                <th key={index} className="grid__head raci__head" scope="col">
                  <OwnerSymbol answer={owner} context={context} />
                  <span className="raci__owner">{ownerText(owner, context)}</span>
                </th>
              ))}
              <th className="grid__head" scope="col">
                {t('grid.agreement')}
              </th>
            </tr>
          </thead>
          {activityGroups.map((group) => (
            <tbody key={group} aria-label={t(`group.${group}`)}>
              {rows
                .filter(({ activity }) => activity.group === group)
                .map(({ activity, cells }) => (
                  <tr key={activity.id}>
                    <th className="line__activity" scope="row" tabIndex={-1}>
                      <span className="line__title">{activityName(activity)}</span>
                    </th>
                    {cells.map((letters, index) => (
                      <RaciCell key={index} letters={letters} />
                    ))}
                    <td className="raci__state" tabIndex={-1}>
                      {stateMarks(activity.state).map((mark) => (
                        <StateMark key={mark} mark={mark} />
                      ))}
                    </td>
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </GridFrame>
      <RaciLegend />
    </>
  );
}
