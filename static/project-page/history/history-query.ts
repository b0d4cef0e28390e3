import { infiniteQueryOptions } from '@tanstack/react-query';
import type { ActivityId, AgreementId } from '../../../src/domain/ids';
import { invoke, unwrap } from '../../shared/bridge/operation';

/** The changes of an agreement, newest first; with an activity only those about it. */
export const historyQuery = (agreementId: AgreementId, activityId: ActivityId | undefined) =>
  infiniteQueryOptions({
    queryKey: ['history', agreementId, activityId],
    queryFn: async ({ pageParam }) =>
      unwrap(
        await invoke('readHistory', {
          agreementId,
          ...(activityId && { activityId }),
          ...(pageParam !== null && { cursor: pageParam }),
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
  });
