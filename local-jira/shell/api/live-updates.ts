import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Reads what is on the page anew whenever anybody has changed something on the site. */
export function useLiveUpdates(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const changes = new EventSource('/local/changes');
    changes.onmessage = () => void queries.invalidateQueries();
    return () => {
      changes.close();
    };
  }, [queries]);
}
