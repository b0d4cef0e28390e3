import Heading from '@atlaskit/heading';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { inboxQuery } from '../api/session';
import { Message } from '../message';
import { Moment } from '../people/moment';
import { Link } from '../router/link';
import { issuePath } from '../router/route';
import './inbox-page.css';
import { MessageBody } from './message-body';
import { isUnread, markAllRead } from './unread';

/** What reached the person by e-mail, newest first. Whoever looks has read it, and sees what was new. */
export function InboxPage({ accountId }: { accountId: string }) {
  const { data: messages } = useQuery(inboxQuery());
  const [wasUnread] = useState(() => new Map<string, boolean>());
  messages?.forEach((message) => {
    if (!wasUnread.has(message.id)) wasUnread.set(message.id, isUnread(accountId, message));
  });
  useEffect(() => {
    if (messages) markAllRead(accountId, messages);
  }, [accountId, messages]);

  if (!messages) return null;
  if (messages.length === 0) {
    return <Message title="Your inbox is empty" text="E-mails that Jira sends you appear here." />;
  }
  return (
    <div className="inbox">
      <Heading size="large" as="h1">
        Inbox
      </Heading>
      <ul className="inbox__list" data-testid="inbox">
        {messages.map(({ id, at, issueKey, subject, body }) => (
          <li
            key={id}
            className={wasUnread.get(id) ? 'inbox__message inbox__message--unread' : 'inbox__message'}
          >
            <div className="inbox__line">
              <span className="inbox__subject">{subject}</span>
              <Moment at={at} className="inbox__time" />
            </div>
            <MessageBody paragraphs={body} />
            <Link to={issuePath(issueKey)}>View {issueKey}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
