import type { ActivityId } from './ids';
import type { Owner } from './owner';

export const postCodeActivities = ['rollout', 'experiment', 'feedback'] as const;
/** The three activities every epic is checked for; also the ids of their lines in the matrix. */
export type PostCodeActivity = (typeof postCodeActivities)[number];

export const isPostCode = (id: string): id is PostCodeActivity =>
  postCodeActivities.some((activity) => activity === id);

export const activityGroups = ['afterCode', 'whyWhat', 'handOver', 'howTeam'] as const;
export type ActivityGroup = (typeof activityGroups)[number];

/** `name` where the team named it; the others' words stand in the text catalogue, by id. */
export type Activity = { id: ActivityId; group: ActivityGroup; name?: string; suggested?: Owner };
