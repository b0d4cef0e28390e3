import type { ActivityState } from '../../../../src/domain/activity-state';

/** Two answers that are to be compared, in the words of both. */
export const hasPicture = ({ state }: ActivityState): boolean => state === 'differs' || state === 'changing';
