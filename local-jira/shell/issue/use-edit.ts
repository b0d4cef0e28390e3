import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../api/request';
import { showFailure } from '../flags/flags';

/** Changes fields of an issue; what Jira refuses is shown in a flag. */
export function useEdit(issueKey: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (fields: Record<string, unknown>) => send('PUT', `/rest/api/3/issue/${issueKey}`, { fields }),
    onSuccess: () => queries.invalidateQueries(),
    onError: (error) => {
      showFailure("We couldn't save the change", error);
    },
  });
}
