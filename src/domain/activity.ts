import type { ActivityId } from './ids';
import type { Owner } from './owner';

export const postCodeActivities = ['rollout', 'experiment', 'feedback'] as const;
/** The three activities every epic is checked for; also the ids of their lines in the matrix. */
export type PostCodeActivity = (typeof postCodeActivities)[number];

export const activityGroups = ['afterCode', 'whyWhat', 'handOver', 'howTeam'] as const;
export type ActivityGroup = (typeof activityGroups)[number];

export type Activity = { id: ActivityId; group: ActivityGroup; suggested?: Owner };
