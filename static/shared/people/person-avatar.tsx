import Avatar from '@atlaskit/avatar';
import type { AccountId } from '../../../src/domain/ids';
import { usePerson } from './person-query';

/** Always beside the name, so it has none of its own. */
export function PersonAvatar({
  accountId,
  size = 'small',
}: {
  accountId: AccountId;
  size?: 'xxsmall' | 'small' | 'medium' | 'large';
}) {
  const person = usePerson(accountId);
  return <Avatar size={size} {...(person?.avatarUrl && { src: person.avatarUrl })} />;
}
