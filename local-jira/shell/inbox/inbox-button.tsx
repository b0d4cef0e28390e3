import { IconButton } from '@atlaskit/button/new';
import NotificationIcon from '@atlaskit/icon/core/notification';
import { useQuery } from '@tanstack/react-query';
import { inboxQuery } from '../api/session';
import { navigate } from '../router/navigation';
import { useStore } from '../state/store';
import { isUnread, lastRead } from './unread';

/** Leads to the inbox, and tells how much in it is new. */
export function InboxButton({ accountId }: { accountId: string }) {
  const { data: messages = [] } = useQuery(inboxQuery());
  useStore(lastRead);
  const unread = messages.filter((message) => isUnread(accountId, message)).length;
  return (
    <div className="top-bar__inbox">
      <IconButton
        icon={NotificationIcon}
        label={unread === 0 ? 'Inbox' : `Inbox, ${unread} unread`}
        appearance="subtle"
        onClick={() => {
          navigate('/inbox');
        }}
      />
      {unread > 0 && (
        <span className="top-bar__unread" aria-hidden>
          {unread > 9 ? '9+' : unread}
        </span>
      )}
    </div>
  );
}
