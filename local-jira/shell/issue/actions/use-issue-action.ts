import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import type { Issue } from '../../api/issues';
import { send } from '../../api/request';
import { showFailure, showFlag } from '../../flags/flags';
import { navigate } from '../../router/navigation';
import { issuePath, issuesPath } from '../../router/route';

export type IssueAction =
  | { action: 'move'; project: string; issueTypeId: string }
  | { action: 'clone' }
  | { action: 'archive' }
  | { action: 'delete' };

const Keyed = z.object({ key: z.string() });

/** Sends it, and says where to look then: at an issue, or at the project's list. */
async function run({ key, fields }: Issue, request: IssueAction): Promise<{ title: string; path: string }> {
  const list = issuesPath(fields.project);
  switch (request.action) {
    case 'move': {
      const { project, issueTypeId } = request;
      const moved = Keyed.parse(
        await send('POST', `/rest/internal/issue/${key}/move`, { project, issueTypeId }),
      );
      return { title: `${key} is now ${moved.key}`, path: issuePath(moved.key) };
    }
    case 'clone': {
      const clone = Keyed.parse(await send('POST', `/rest/internal/issue/${key}/clone`));
      return { title: `${clone.key} is a clone of ${key}`, path: issuePath(clone.key) };
    }
    case 'archive':
      await send('PUT', '/rest/api/3/issue/archive', { issueIdsOrKeys: [key] });
      return { title: `${key} is archived`, path: list };
    case 'delete':
      // Before it is gone: the page would ask for it again as soon as it hears of a change.
      navigate(list);
      await send('DELETE', `/rest/api/3/issue/${key}?deleteSubtasks=true`);
      return { title: `${key} is deleted`, path: list };
  }
}

export function useIssueAction(issue: Issue) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (request: IssueAction) => run(issue, request),
    onSuccess: ({ title, path }) => {
      navigate(path);
      void queries.invalidateQueries();
      showFlag({ id: title, title, description: '', type: 'success', actions: [], isAutoDismiss: true });
    },
    onError: (error) => {
      navigate(issuePath(issue.key));
      showFailure(`We couldn't change ${issue.key}`, error);
    },
  });
}
