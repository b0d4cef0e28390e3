import type { Actor } from '../../actor';
import type { AccountStatus } from './report-accounts';

/** An account that Jira does not know any more was closed; one that is merely deactivated was not. */
export function accountStatusIn(
  jira: { request: (actor: Actor, request: Request) => Promise<Response> },
  siteUrl: string,
) {
  return async (accountId: string): Promise<AccountStatus> => {
    const path = `/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`;
    const answer = await jira.request({ kind: 'app' }, new Request(new URL(path, siteUrl)));
    return answer.status === 404 ? 'closed' : 'active';
  };
}
