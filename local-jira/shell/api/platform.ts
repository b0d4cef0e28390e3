import { queryOptions } from '@tanstack/react-query';
import { PlatformView, type AccountState } from '../../server/contract';
import { read, send } from './request';

export const platformQuery = () =>
  queryOptions({
    queryKey: ['platform'],
    queryFn: () => read('/local/platform', PlatformView),
    refetchInterval: 2000,
  });

export const runJob = (key: string) => send('POST', `/local/platform/jobs/${key}`);

export const advanceClock = (milliseconds: number) => send('POST', '/local/platform/clock', { milliseconds });

export const setAccountState = (accountId: string, state: AccountState) =>
  send('POST', `/local/platform/people/${encodeURIComponent(accountId)}`, { state });
