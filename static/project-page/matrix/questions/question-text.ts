import type { ActivityView } from '../../../../src/contract';
import { findName, t } from '../../../shared/texts/text';
import { activityName } from '../../activity-name';

/** `Who owns the staged rollout?` */
export const questionText = (activity: Pick<ActivityView, 'id' | 'name'>): string =>
  (activity.name === undefined ? findName('question', activity.id) : undefined) ??
  t('questions.whoOwns', { activity: activityName(activity) });
