import FeedbackIcon from '@atlaskit/icon/core/feedback';
import ExperimentIcon from '@atlaskit/icon/core/flask';
import RolloutIcon from '@atlaskit/icon/core/release';
import type { PostCodeActivity } from '../../../src/domain/activity';
import { t } from '../../shared/texts/text';
import './activity-mark.css';

const icons = { rollout: RolloutIcon, experiment: ExperimentIcon, feedback: FeedbackIcon };

/** A sign for each of the three, with its name. */
export function ActivityMark({ activity }: { activity: PostCodeActivity }) {
  const Icon = icons[activity];
  return (
    <span className="activity-mark">
      <span className={`activity-mark__sign activity-mark__sign--${activity}`}>
        <Icon label="" color="currentColor" />
      </span>
      <span className="activity-mark__name">{t(`epic.name.${activity}`)}</span>
    </span>
  );
}
