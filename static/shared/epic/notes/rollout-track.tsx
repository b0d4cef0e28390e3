import { rolloutStages, type Result } from '../../../../src/domain/result';
import { t } from '../../texts/text';
import { progressText } from './progress-text';
import './rollout-track.css';

type RolloutTrackProps = { result: Extract<Result, { activity: 'rollout' }> };

const steps = rolloutStages.filter((each) => each !== 'rolledBack');

/** How far the rollout has come, step by step. */
export function RolloutTrack({ result }: RolloutTrackProps) {
  const reached = rolloutStages.indexOf(result.stage);
  return (
    <div className="rollout-track" role="img" aria-label={progressText(result)}>
      {steps.map((each, index) => (
        <span
          key={each}
          className="rollout-track__step"
          data-reached={result.stage !== 'rolledBack' && index <= reached}
          data-here={each === result.stage}
        >
          <span className="rollout-track__name">
            {result.stage === 'partial' && each === result.stage
              ? t('epic.result.percent', { percent: result.percent })
              : t(`epic.result.rollout.${each}`)}
          </span>
        </span>
      ))}
    </div>
  );
}
