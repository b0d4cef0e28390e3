import ProgressBar from '@atlaskit/progress-bar';
import { useQuery } from '@tanstack/react-query';
import { searchQuery, type Issue } from '../api/issues';
import { StatusLozenge } from '../issues/status-lozenge';
import { PersonName } from '../people/person';
import { Link } from '../router/link';
import { issuePath } from '../router/route';

/** The issues below this one, with how many of them are done. */
export function Children({ issue }: { issue: Issue }) {
  const { data } = useQuery(searchQuery(`parent = ${issue.key} ORDER BY created ASC`, 4));
  const children = data?.issues ?? [];
  if (children.length === 0) return null;
  const done = children.filter(({ fields }) => fields.status.statusCategory.key === 'done').length;
  return (
    <section className="issue__section">
      <h2 className="issue__heading">Child issues</h2>
      <div className="children__progress">
        <ProgressBar
          appearance="success"
          value={done / children.length}
          ariaLabel={`${done} of ${children.length} done`}
        />
        <span>
          {done} of {children.length} done
        </span>
      </div>
      <ul className="children">
        {children.map(({ key, fields }) => (
          <li key={key} className="children__item">
            <img src={fields.issuetype.iconUrl} alt={fields.issuetype.name} width={16} height={16} />
            <Link to={issuePath(key)} className="children__key">
              {key}
            </Link>
            <span className="children__summary">{fields.summary}</span>
            <span className="children__person">
              <PersonName user={fields.assignee} />
            </span>
            <StatusLozenge status={fields.status} />
          </li>
        ))}
      </ul>
    </section>
  );
}
