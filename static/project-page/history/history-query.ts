import { infiniteQueryOptions } from '@tanstack/react-query';
import type { AgreementId } from '../../../src/domain/ids';
import type { IsoDate } from '../../../src/domain/time';
import { invoke, unwrap } from '../../shared/bridge/operation';
import { askedOf, type HistoryFilter } from './history-filter';

/** The changes of an agreement that pass the filter, newest first. A call may find few, or none, and still lead on. */
export const historyQuery = (agreementId: AgreementId, filter: HistoryFilter, today: IsoDate) => {
  const asked = askedOf(filter, today);
  return infiniteQueryOptions({
    queryKey: ['history', agreementId, asked],
    queryFn: async ({ pageParam }) =>
      unwrap(
        await invoke('readHistory', {
          agreementId,
          ...asked,
          ...(pageParam !== null && { cursor: pageParam }),
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
  });
};
