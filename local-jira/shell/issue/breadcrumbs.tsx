import type { Issue } from '../api/issues';
import { Link } from '../router/link';
import { issuePath, issuesPath } from '../router/route';

export function Breadcrumbs({ issue: { key, fields } }: { issue: Issue }) {
  const { project, parent, issuetype } = fields;
  return (
    <nav aria-label="Breadcrumbs">
      <ol className="breadcrumbs">
        <li>
          <Link to={issuesPath(project)}>{project.name}</Link>
        </li>
        {parent && (
          <li>
            <Link to={issuePath(parent.key)}>
              <img src={parent.fields.issuetype.iconUrl} alt="" width={16} height={16} /> {parent.key}
            </Link>
          </li>
        )}
        <li>
          <Link to={issuePath(key)}>
            <img src={issuetype.iconUrl} alt={issuetype.name} width={16} height={16} /> {key}
          </Link>
        </li>
      </ol>
    </nav>
  );
}
