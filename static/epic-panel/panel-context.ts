import { view } from '@forge/bridge';
import { isIssueId } from '../../src/contract/is-id';
import type { IssueId } from '../../src/domain/ids';
import { field, text } from '../shared/bridge/unknown-fields';

/** On which issue the panel stands. */
export async function readPanelContext(): Promise<{ issueId: IssueId; projectKey: string }> {
  const extension = field(await view.getContext(), 'extension');
  const issueId = field(field(extension, 'issue'), 'id');
  if (!isIssueId(issueId)) throw new TypeError('The panel stands on no issue.');
  return { issueId, projectKey: text(field(field(extension, 'project'), 'key')) };
}
