import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { PANEL_STATUS } from './modules';

/** Reads what is on the page anew whenever anybody has changed something on the site. */
export function useLiveUpdates(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const changes = new EventSource('/local/changes');
    changes.onmessage = () => {
      // Jira does not ask for a panel's status again by itself.
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== PANEL_STATUS });
    };
    return () => {
      changes.close();
    };
  }, [queries]);
}
