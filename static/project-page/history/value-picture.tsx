import CalendarIcon from '@atlaskit/icon/core/calendar';
import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import CommentIcon from '@atlaskit/icon/core/comment';
import EditIcon from '@atlaskit/icon/core/edit';
import LockLockedIcon from '@atlaskit/icon/core/lock-locked';
import MinusIcon from '@atlaskit/icon/core/minus';
import PeopleGroupIcon from '@atlaskit/icon/core/people-group';
import PersonIcon from '@atlaskit/icon/core/person';
import ReleaseIcon from '@atlaskit/icon/core/release';
import SettingsIcon from '@atlaskit/icon/core/settings';
import StatusInformationIcon from '@atlaskit/icon/core/status-information';
import type { Leads } from '../../../src/domain/leads';
import { OwnerToken } from '../../shared/owners/owner-token';
import type { Value } from './before-after';
import type { ChangeWords } from './change-words';
import { valueText } from './value-text';

const icons = {
  nothing: MinusIcon,
  nobody: PersonIcon,
  undecided: MinusIcon,
  hidden: LockLockedIcon,
  needed: CheckMarkIcon,
  shipsNothing: MinusIcon,
  shipsSomething: ReleaseIcon,
  byRule: SettingsIcon,
  asAgreed: PeopleGroupIcon,
  name: EditIcon,
  note: CommentIcon,
  activity: EditIcon,
  role: PeopleGroupIcon,
  day: CalendarIcon,
  terms: SettingsIcon,
  result: StatusInformationIcon,
} satisfies Record<Exclude<Value['kind'], 'owners'>, unknown>;

// Whoever holds a position today may not have held it then.
const nobody: Leads = { product: null, engineering: null };

/** A symbol and words. */
export function ValuePicture({ value, words }: { value: Value; words: ChangeWords }) {
  if (value.kind !== 'owners') return <Words value={value} words={words} />;
  return value.owners.map((owner, index) => (
    <OwnerToken key={index} answer={owner} context={{ ...words.owners, leads: nobody }} />
  ));
}

function Words({ value, words }: { value: Exclude<Value, { kind: 'owners' }>; words: ChangeWords }) {
  const Icon = icons[value.kind];
  return (
    <span className={`change-value change-value--${value.kind}`}>
      <Icon label="" color="currentColor" size="small" />
      <span className="change-value__text">{valueText(value, words)}</span>
    </span>
  );
}
