import type { PostCodeActivity } from '../../../../src/domain/activity';
import { t } from '../../texts/text';
import type { MoveLabel } from './move';

/** How far a rollout is, what was decided about an experiment, what a review brought: each result has its own words. */
export const actionText = (label: MoveLabel, activity: PostCodeActivity): string =>
  label === 'recordResult' || label === 'recordProgress'
    ? t(`epic.action.${label}.${activity}`)
    : t(`epic.action.${label}`);
