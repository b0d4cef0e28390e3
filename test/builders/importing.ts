import type { Agreement } from '../../src/domain/agreement';
import { importAgreement } from '../../src/domain/import-agreement';
import type { ForeignAgreement, Importing } from '../../src/domain/importing';
import { newAgreement } from '../../src/domain/new-agreement';
import { anAgreement } from './agreement';
import { ana, dana } from './answers';
import { activityId, agreementId, projectId, roleId } from './ids';

/** What every agreement starts with, and so what a file says of which nothing was changed. */
export const fresh = newAgreement(agreementId('10200:0'), projectId('10200'), 'UTC');

type ForeignActivity = ForeignAgreement['activities'][number];

/** A file that says nothing, or only this. */
export const aFile = (rest: Partial<ForeignAgreement> = {}): ForeignAgreement => ({
  roles: [],
  activities: [],
  settings: fresh.settings,
  ...rest,
});

/** Its line about the rollout. */
export const aLine = (rest: Partial<ForeignActivity> = {}): ForeignActivity => ({
  id: activityId('rollout'),
  group: 'afterCode',
  state: {},
  ...rest,
});

/** Ana imports where Dana is nobody and the type 99 unknown. */
export const importing: Importing = {
  side: 'product',
  by: ana,
  at: '2026-06-01T08:00:00.000Z',
  isAvailable: (accountId) => accountId !== dana,
  isHere: ({ typeIds }) => !typeIds.includes('99'),
  newActivityId: (place) => activityId(`own-2-${String(place)}`),
  newRoleId: (place) => roleId(`role-2-${String(place)}`),
};

export const imported = (file: Partial<ForeignAgreement>, agreement: Agreement = anAgreement()) =>
  importAgreement(agreement, aFile(file), importing);
