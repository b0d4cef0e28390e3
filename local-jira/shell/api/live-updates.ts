import { useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect } from 'react';
import { PANEL_STATUS } from './modules';
import { JiraFailure } from './request';

/** Jira does not ask for a panel's status again by itself; what it refused as malformed, it would refuse again. */
const mayHaveChanged = ({ queryKey, state: { error } }: Pick<Query, 'queryKey' | 'state'>) =>
  queryKey[0] !== PANEL_STATUS && !(error instanceof JiraFailure && error.status === 400);

/** Reads what is on the page anew whenever anybody has changed something on the site. */
export function useLiveUpdates(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const changes = new EventSource('/local/changes');
    changes.onmessage = () => {
      void queries.invalidateQueries({ predicate: mayHaveChanged });
    };
    return () => {
      changes.close();
    };
  }, [queries]);
}
