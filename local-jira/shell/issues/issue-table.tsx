import type { IssueRow } from '../api/issues';
import { PersonName } from '../people/person';
import { Link } from '../router/link';
import { issuePath } from '../router/route';
import { showDay } from './day';
import { StatusLozenge } from './status-lozenge';

function IssueLine({ key: issueKey, fields }: IssueRow) {
  const { issuetype, summary, status, assignee, duedate } = fields;
  return (
    <tr key={issueKey}>
      <td className="issue-table__type">
        <img src={issuetype.iconUrl} alt={issuetype.name} title={issuetype.name} width={16} height={16} />
      </td>
      <td className="issue-table__key">
        <Link to={issuePath(issueKey)}>{issueKey}</Link>
      </td>
      <td className="issue-table__summary">
        <Link to={issuePath(issueKey)}>{summary}</Link>
      </td>
      <td>
        <StatusLozenge status={status} />
      </td>
      <td className="issue-table__assignee">
        <PersonName user={assignee} />
      </td>
      <td className="issue-table__due">{duedate ? showDay(duedate) : ''}</td>
    </tr>
  );
}

export function IssueTable({ issues }: { issues: IssueRow[] }) {
  if (issues.length === 0) {
    return <p className="issue-table__none">No issues were found to match your search.</p>;
  }
  return (
    <div className="issue-table__scroll">
      <table className="issue-table" data-testid="issue-table">
        <thead>
          <tr>
            <th scope="col">Type</th>
            <th scope="col">Key</th>
            <th scope="col">Summary</th>
            <th scope="col">Status</th>
            <th scope="col">Assignee</th>
            <th scope="col">Due date</th>
          </tr>
        </thead>
        <tbody>{issues.map(IssueLine)}</tbody>
      </table>
    </div>
  );
}
