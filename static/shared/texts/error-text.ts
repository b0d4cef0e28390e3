import type { Failure } from '../../../src/contract';
import { JiraRefused } from '../bridge/jira-request';
import { OperationFailed } from '../bridge/operation';
import { findName, t } from './text';

/** What a refusal is about, where its words depend on that: whose right is missing, what there is too much of. */
const aspects = ['reason', 'what', 'field'] as const;

function refusalText({ code, params = {} }: Failure): string {
  const aspect = aspects.flatMap((name) => params[name] ?? [])[0];
  const specific = aspect === undefined ? undefined : findName('refused', `${code}.${aspect}`, params);
  return specific ?? t(`errors.${code}`);
}

/** What went wrong, in words for the person who sees it. */
export function errorText(error: unknown): string {
  if (error instanceof OperationFailed) return refusalText(error.failure);
  if (error instanceof JiraRefused) {
    if (error.status === 429) return t('errors.JIRA_BUSY');
    if (error.status === 401 || error.status === 403 || error.status === 404) return t('errors.NOT_FOUND');
    return t('errors.JIRA_FAILED');
  }
  return t('errors.unreachable');
}
