import type { AccountId } from '../../../src/domain/ids';
import { Avatar, type AvatarSize } from './avatar';
import { usePerson } from './person-query';

export function PersonAvatar({ accountId, size }: { accountId: AccountId; size?: AvatarSize }) {
  return <Avatar src={usePerson(accountId)?.avatarUrl} {...(size && { size })} />;
}
