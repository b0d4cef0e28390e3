import { queryOptions } from '@tanstack/react-query';
import type { IssueId } from '../../../src/domain/ids';
import { invoke, unwrap } from '../bridge/operation';

export const epicQuery = (issueId: IssueId) =>
  queryOptions({
    queryKey: ['epic', issueId],
    queryFn: async () => unwrap(await invoke('openEpic', { issueId })),
  });
