import { JiraRefused } from '../bridge/jira-request';
import { OperationFailed } from '../bridge/operation';
import { t } from './text';

/** What went wrong, in words for the person who sees it. */
export function errorText(error: unknown): string {
  if (error instanceof OperationFailed) return t(`errors.${error.failure.code}`);
  if (error instanceof JiraRefused) {
    if (error.status === 429) return t('errors.JIRA_BUSY');
    if (error.status === 401 || error.status === 403 || error.status === 404) return t('errors.NOT_FOUND');
    return t('errors.JIRA_FAILED');
  }
  return t('errors.unreachable');
}
