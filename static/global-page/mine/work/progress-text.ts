import type { PostCodeActivity } from '../../../../src/domain/activity';
import { experimentOutcomes } from '../../../../src/domain/result';
import { t } from '../../../shared/texts/text';

const stages = ['internal', 'canary', 'partial', 'full', 'rolledBack'] as const;

/** What the index calls the stand of the work, in words; nothing for what it doesn't know. */
export function progressText(activity: PostCodeActivity, progress: string | undefined): string | undefined {
  if (activity === 'rollout') {
    const stage = stages.find((each) => each === progress);
    return stage && t(`epic.result.rollout.${stage}`);
  }
  if (activity === 'experiment') {
    const outcome = experimentOutcomes.find((each) => each === progress);
    return outcome && t(`epic.result.experiment.${outcome}`);
  }
  return progress === 'planned' ? t('mine.reviewPlanned') : undefined;
}
