import { queryOptions } from '@tanstack/react-query';
import { type Locale, Messages, People, Session } from '../../server/contract';
import { read, send } from './request';

/** Who is here, and what the window must know of the site. */
export const sessionQuery = () =>
  queryOptions({ queryKey: ['session'], queryFn: () => read('/local/session', Session) });

export const inboxQuery = () =>
  queryOptions({ queryKey: ['inbox'], queryFn: () => read('/local/inbox', Messages) });

/** Everyone who can be chosen in the switcher, known before anybody is. */
export const peopleQuery = () =>
  queryOptions({ queryKey: ['people'], queryFn: () => read('/local/people', People), staleTime: Infinity });

/** As in the settings of one's Atlassian account. */
export const chooseLanguage = (locale: Locale) => send('PUT', '/local/language', { locale });
