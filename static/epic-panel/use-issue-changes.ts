import { events } from '@forge/bridge';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { IssueId } from '../../src/domain/ids';
import { epicQuery } from '../shared/epic/epic-query';

/** Jira tells a few seconds after the issue was changed, here or by somebody else. */
export function useIssueChanges(issueId: IssueId): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const subscription = events.on('JIRA_ISSUE_CHANGED', () =>
      queryClient.invalidateQueries(epicQuery(issueId)),
    );
    return () => {
      void subscription.then(({ unsubscribe }) => {
        unsubscribe();
      });
    };
  }, [issueId, queryClient]);
}
