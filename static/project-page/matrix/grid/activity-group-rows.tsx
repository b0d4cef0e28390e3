import ChevronIcon from '@atlaskit/icon/core/chevron-right';
import type { ActivityView } from '../../../../src/contract';
import type { ActivityGroup } from '../../../../src/domain/activity';
import { t } from '../../../shared/texts/text';
import { ActivityLine } from './activity-line';
import { AddActivity } from '../groups/add-activity';
import { groupText } from '../groups/group-text';
import type { Grid } from './grid';

type ActivityGroupRowsProps = {
  group: ActivityGroup;
  grid: Grid;
  elsewhere: ActivityView[];
  isOpen: boolean;
  onToggle: () => void;
};

/** A group's own row, which says how far its lines are, and under it the lines. */
export function ActivityGroupRows({ group, grid, elsewhere, isOpen, onToggle }: ActivityGroupRowsProps) {
  const { view, columns } = grid;
  const activities = view.agreement.activities.filter((activity) => activity.group === group);
  const shown = activities.filter((activity) => !elsewhere.includes(activity));
  const isLead = view.viewer.side !== null;
  if (shown.length === 0 && (!isLead || activities.length > 0)) return null;
  return (
    <>
      <tbody className="grid__group">
        <tr>
          <th className="grid__group-name" scope="row" tabIndex={-1}>
            <button type="button" className="grid__toggle" aria-expanded={isOpen} onClick={onToggle}>
              <span className="grid__chevron">
                <ChevronIcon label="" color="currentColor" size="small" />
              </span>
              {t(`group.${group}`)}
            </button>
          </th>
          <td className="grid__counts" colSpan={columns - 1} tabIndex={-1}>
            {groupText(activities)}
          </td>
        </tr>
      </tbody>
      {isOpen && shown.map((activity) => <ActivityLine key={activity.id} grid={grid} activity={activity} />)}
      {isOpen && isLead && (
        <tbody>
          <tr>
            <td className="grid__add" colSpan={columns} tabIndex={-1}>
              <div className="grid__spanning">
                <AddActivity view={view} group={group} />
              </div>
            </td>
          </tr>
        </tbody>
      )}
    </>
  );
}
