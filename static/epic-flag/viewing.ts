import { field, text } from '../shared/bridge/unknown-fields';

/** Who looks at which issue; `undefined` for someone who is not logged in. */
export type Viewing = {
  accountId: string;
  timeZone: string;
  issueId: string;
  issueKey: string;
  projectKey: string;
};

export function viewingIn(context: unknown): Viewing | undefined {
  const extension = field(context, 'extension');
  const viewing = {
    accountId: text(field(context, 'accountId')),
    timeZone: text(field(context, 'timezone')),
    issueId: text(field(field(extension, 'issue'), 'id')),
    issueKey: text(field(field(extension, 'issue'), 'key')),
    projectKey: text(field(field(extension, 'project'), 'key')),
  };
  return Object.values(viewing).every(Boolean) ? viewing : undefined;
}
