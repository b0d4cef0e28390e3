import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import ClockIcon from '@atlaskit/icon/core/clock';
import EditIcon from '@atlaskit/icon/core/edit';
import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import PeopleGroupIcon from '@atlaskit/icon/core/people-group';
import PersonRemoveIcon from '@atlaskit/icon/core/person-remove';
import QuestionIcon from '@atlaskit/icon/core/question-circle';
import { t } from '../../../shared/texts/text';
import { NotEqualIcon } from './not-equal-icon';
import type { Mark } from './state-marks';
import './state-mark.css';

const icons = {
  agreed: CheckMarkIcon,
  proposed: EditIcon,
  waiting: ClockIcon,
  different: NotEqualIcon,
  overlap: PeopleGroupIcon,
  orphan: PersonRemoveIcon,
  suggested: LightbulbIcon,
  open: QuestionIcon,
} satisfies Record<Mark, unknown>;

/** Never by colour alone: an icon, a word and a border of its own for each state. */
export function StateMark({ mark }: { mark: Mark }) {
  const Icon = icons[mark];
  return (
    <span className={`mark mark--${mark}`}>
      <Icon label="" color="currentColor" />
      {t(`mark.${mark}`)}
    </span>
  );
}
