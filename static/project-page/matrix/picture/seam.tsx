import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import ClockIcon from '@atlaskit/icon/core/clock';
import PeopleGroupIcon from '@atlaskit/icon/core/people-group';
import PersonRemoveIcon from '@atlaskit/icon/core/person-remove';
import QuestionIcon from '@atlaskit/icon/core/question-circle';
import { t } from '../../../shared/texts/text';
import { NotEqualIcon } from './not-equal-icon';

export type SeamKind = 'open' | 'waiting' | 'overlap' | 'orphan' | 'different' | 'joined';

export const seamIcons = {
  open: QuestionIcon,
  waiting: ClockIcon,
  overlap: PeopleGroupIcon,
  orphan: PersonRemoveIcon,
  different: NotEqualIcon,
  joined: CheckMarkIcon,
} satisfies Record<SeamKind, unknown>;

/** Where the two halves meet, or don't: a symbol and a word. */
export function Seam({ kind }: { kind: SeamKind }) {
  const Icon = seamIcons[kind];
  return (
    <div className={`seam seam--${kind}`}>
      <span className="seam__symbol">
        <Icon label="" color="currentColor" />
      </span>
      <span className="seam__word">{t(`seam.${kind}`)}</span>
    </div>
  );
}
