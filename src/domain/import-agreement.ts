import type { Agreement } from './agreement';
import { type AgreementEdit, unchanged } from './agreement-edit';
import type { ActivityId, RoleId } from './ids';
import { importActivities } from './import-activities';
import { importRoles } from './import-roles';
import { importSettings } from './import-settings';
import type { ForeignAgreement, Importing, LeftOut } from './importing';

export type ImportedEdit = AgreementEdit & {
  brings: { activities: number; roles: number; suggestions: number };
  leftOut: LeftOut[];
  /** What the file's own ids are called here. */
  activityIds: ReadonlyMap<string, ActivityId>;
  roleIds: ReadonlyMap<string, RoleId>;
};

/**
 * What a file brings to an agreement: lines, roles, notes and suggestions are added where nothing stands; settings are
 * this side's wish. It is nobody's answer, and touches no lead, no answer, nothing in force and no tracking.
 */
export function importAgreement(
  agreement: Agreement,
  file: ForeignAgreement,
  importing: Importing,
): ImportedEdit {
  const roles = importRoles(unchanged(agreement), file, importing);
  const activities = importActivities(roles, file, { ...importing, roleIds: roles.roleIds });
  const settings = importSettings(activities, file, importing);
  const { next, items } = settings;
  return {
    next,
    items,
    brings: {
      activities: items.filter(({ kind }) => kind === 'activityAdded').length,
      roles: items.filter(({ kind }) => kind === 'roleAdded').length,
      suggestions: items.filter(({ kind }) => kind === 'activitySuggested').length,
    },
    leftOut: [...roles.leftOut, ...activities.leftOut, ...settings.leftOut],
    activityIds: activities.activityIds,
    roleIds: roles.roleIds,
  };
}
