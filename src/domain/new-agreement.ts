import type { Agreement } from './agreement';
import { defaultActivities, defaultRoles, defaultSettings } from './default-matrix';
import type { AgreementId, ProjectId } from './ids';
import type { TimeZone } from './time';

/** What every agreement starts with: nobody leads, nothing is answered. */
export const newAgreement = (id: AgreementId, projectId: ProjectId, timeZone: TimeZone): Agreement => ({
  id,
  projectId,
  version: 0,
  leads: { product: null, engineering: null },
  soleSide: null,
  nominations: {},
  absences: [],
  roles: [...defaultRoles],
  activities: defaultActivities.map((activity) => ({ ...activity, answers: {} })),
  answersShown: {},
  settings: defaultSettings(timeZone),
  proposals: [],
  review: null,
  reminded: {},
  tracking: null,
  unreachable: [],
  others: [],
  othersEver: 0,
});
