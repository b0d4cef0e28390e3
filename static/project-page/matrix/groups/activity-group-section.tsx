import ChevronIcon from '@atlaskit/icon/core/chevron-right';
import type { ActivityGroup } from '../../../../src/domain/activity';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { ActivityRow } from '../activity-row';
import { AddActivity } from './add-activity';
import { groupText } from './group-text';
import './activity-group.css';

type ActivityGroupProps = { group: ActivityGroup; view: ProjectAgreement; context: OwnerContext };

/** A part of the matrix that can wait: closed until somebody opens it. */
export function ActivityGroupSection({ group, view, context }: ActivityGroupProps) {
  const activities = view.agreement.activities.filter((activity) => activity.group === group);
  const isLead = view.viewer.side !== null;
  if (activities.length === 0 && !isLead) return null;
  return (
    <details className="group">
      <summary className="group__summary">
        <span className="group__chevron">
          <ChevronIcon label="" color="currentColor" size="small" />
        </span>
        <h3 className="group__title">{t(`group.${group}`)}</h3>
        <span className="group__counts">{groupText(activities)}</span>
      </summary>
      <ul className="activities">
        {activities.map((activity) => (
          <ActivityRow key={activity.id} view={view} activity={activity} context={context} headingLevel={4} />
        ))}
      </ul>
      {isLead && <AddActivity view={view} group={group} />}
    </details>
  );
}
