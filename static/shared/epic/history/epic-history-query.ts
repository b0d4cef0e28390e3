import { infiniteQueryOptions } from '@tanstack/react-query';
import type { AgreementId, IssueId } from '../../../../src/domain/ids';
import { invoke, unwrap } from '../../bridge/operation';

/** All that was changed on one epic, newest first. */
export const epicHistoryQuery = (agreementId: AgreementId, issueId: IssueId) =>
  infiniteQueryOptions({
    queryKey: ['history', agreementId, issueId],
    queryFn: async ({ pageParam }) =>
      unwrap(
        await invoke('readHistory', {
          agreementId,
          issueId,
          ...(pageParam !== null && { cursor: pageParam }),
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
  });
