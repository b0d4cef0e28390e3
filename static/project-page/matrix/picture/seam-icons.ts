import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import ClockIcon from '@atlaskit/icon/core/clock';
import PeopleGroupIcon from '@atlaskit/icon/core/people-group';
import PersonRemoveIcon from '@atlaskit/icon/core/person-remove';
import QuestionIcon from '@atlaskit/icon/core/question-circle';
import { NotEqualIcon } from './not-equal-icon';

/** Where two answers meet, or don't. */
export type SeamKind = 'open' | 'waiting' | 'overlap' | 'orphan' | 'different' | 'joined';

export const seamIcons = {
  open: QuestionIcon,
  waiting: ClockIcon,
  overlap: PeopleGroupIcon,
  orphan: PersonRemoveIcon,
  different: NotEqualIcon,
  joined: CheckMarkIcon,
} satisfies Record<SeamKind, unknown>;
