import { infiniteQueryOptions } from '@tanstack/react-query';
import type { AgreementId } from '../../../src/domain/ids';
import { invoke, unwrap } from '../../shared/bridge/operation';

export const historyQuery = (agreementId: AgreementId) =>
  infiniteQueryOptions({
    queryKey: ['history', agreementId],
    queryFn: async ({ pageParam }) =>
      unwrap(await invoke('readHistory', { agreementId, ...(pageParam !== null && { cursor: pageParam }) })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
  });
