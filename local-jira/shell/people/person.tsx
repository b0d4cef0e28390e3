import Avatar from '@atlaskit/avatar';
import PersonIcon from '@atlaskit/icon/core/person';
import type { User } from '../api/issues';
import './person.css';

/** A person by picture and name, or that there is none. */
export function PersonName({ user }: { user: User | null | undefined }) {
  if (!user) {
    return (
      <span className="person person--none">
        <span className="person__nobody">
          <PersonIcon label="" />
        </span>
        Unassigned
      </span>
    );
  }
  return (
    <span className="person">
      <Avatar src={user.avatarUrls['24x24'] ?? ''} size="xxsmall" />
      <span className="person__name">
        {user.displayName}
        {user.active ? '' : ' (inactive)'}
      </span>
    </span>
  );
}
