import { isPostCode } from './activity';
import type { Agreement } from './agreement';
import { addActivity } from './edit-activities';
import { addRole } from './edit-roles';
import type { ActivityId, RoleId } from './ids';
import type { AgreementTemplate } from './site-settings';

/** Ids of what the template adds, by its place there. */
type NewIds = { activityId: (place: number) => ActivityId; roleId: (place: number) => RoleId };

/** For an agreement in which nobody has done anything yet. */
export function withTemplate(
  agreement: Agreement,
  { without, activities, roles, rules }: AgreementTemplate,
  { activityId, roleId }: NewIds,
): Agreement {
  const start: Agreement = {
    ...agreement,
    activities: agreement.activities.filter(({ id }) => isPostCode(id) || !without.includes(id)),
    settings: { ...agreement.settings, ...rules },
  };
  const withLines = activities.reduce(
    (current, line, place) => addActivity(current, { id: activityId(place), ...line }).next,
    start,
  );
  return roles.reduce(
    (current, role, place) => addRole(current, { id: roleId(place), ...role }).next,
    withLines,
  );
}
