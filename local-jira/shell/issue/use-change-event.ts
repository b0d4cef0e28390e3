import { useEffect, useRef } from 'react';
import { currentAccount } from '../api/account';
import type { Issue } from '../api/issues';
import { extensionEvents } from '../frames/extension-events';

/** Tells the app's frames when the issue that they stand on was changed, by whomever. */
export function useChangeEvent(issue: Issue | undefined): void {
  const known = useRef<string>(undefined);
  const updated = issue?.fields.updated;
  useEffect(() => {
    if (!issue || !updated) return;
    if (known.current !== undefined && known.current !== updated) {
      extensionEvents.emit('JIRA_ISSUE_CHANGED', {
        issueId: issue.id,
        projectId: issue.fields.project.id,
        changes: [{ changeType: 'updated', atlassianId: currentAccount() }],
      });
    }
    known.current = updated;
  }, [issue, updated]);
}
