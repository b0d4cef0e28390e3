import type { Message } from '../../server/contract';
import { createStore } from '../state/store';

const keyOf = (accountId: string) => `local-jira.inbox-read.${accountId}`;

/** Changes whenever somebody reads their inbox, so that the count in the top bar follows. */
export const lastRead = createStore(0);

/** The newest message that the person has seen; messages are numbered in the order in which they came. */
const seenBy = (accountId: string) => Number(localStorage.getItem(keyOf(accountId)) ?? 0);

export const isUnread = (accountId: string, message: Message) => Number(message.id) > seenBy(accountId);

export function markAllRead(accountId: string, messages: Message[]): void {
  const newest = Math.max(0, ...messages.map(({ id }) => Number(id)));
  if (newest <= seenBy(accountId)) return;
  localStorage.setItem(keyOf(accountId), String(newest));
  lastRead.set(newest);
}
