import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import ClockIcon from '@atlaskit/icon/core/clock';
import EditIcon from '@atlaskit/icon/core/edit';
import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import QuestionIcon from '@atlaskit/icon/core/question-circle';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { MatrixRow, StateKind } from './matrix-rows';

const icons = {
  agreed: CheckMarkIcon,
  changing: EditIcon,
  differs: WarningIcon,
  waiting: ClockIcon,
  suggested: LightbulbIcon,
  open: QuestionIcon,
} satisfies Record<StateKind, unknown>;

/** A symbol and words, which a black-and-white printer keeps. */
export function StateMark({ state: { kind, text } }: Pick<MatrixRow, 'state'>) {
  const Icon = icons[kind];
  return (
    <span className={`sheet__state sheet__state--${kind}`}>
      <Icon label="" color="currentColor" size="small" />
      <span>{text}</span>
    </span>
  );
}
