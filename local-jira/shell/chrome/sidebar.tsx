import { useQuery } from '@tanstack/react-query';
import type { Session } from '../../server/contract';
import { projectsQuery } from '../api/projects';
import { AppsMenu, SettingsMenu } from '../apps/apps-menu';
import { Link } from '../router/link';
import { useAddress } from '../router/navigation';
import { issuesPath, routeOf } from '../router/route';
import './sidebar.css';

type Props = { session: Session; isOpen: boolean; onClose: () => void };

/** The projects of the person; over the page on narrow windows. */
export function Sidebar({ session, isOpen, onClose }: Props) {
  const { data: projects = [] } = useQuery(projectsQuery());
  const route = routeOf(useAddress().pathname);
  const currentKey =
    'projectKey' in route ? route.projectKey : 'issueKey' in route ? route.issueKey.split('-')[0] : undefined;
  const item = (isCurrent: boolean) => ({
    className: isCurrent ? 'sidebar__item sidebar__item--current' : 'sidebar__item',
    ...(isCurrent ? { 'aria-current': 'page' as const } : {}),
  });
  return (
    <nav
      className={isOpen ? 'sidebar sidebar--open' : 'sidebar'}
      aria-label="Projects"
      onClickCapture={onClose}
    >
      <h2 className="sidebar__heading">Projects</h2>
      <ul className="sidebar__list">
        {projects.map((project) => (
          <li key={project.id}>
            <Link to={issuesPath(project)} {...item(project.key === currentKey)}>
              <img src={project.avatarUrls['24x24']} alt="" width={20} height={20} />
              <span className="sidebar__name">{project.name}</span>
            </Link>
          </li>
        ))}
      </ul>
      <h2 className="sidebar__heading">Work</h2>
      <ul className="sidebar__list">
        <li>
          <Link to="/issues" {...item(route.page === 'search')}>
            All issues
          </Link>
        </li>
        <li>
          <Link to="/inbox" {...item(route.page === 'inbox')}>
            Inbox
          </Link>
        </li>
      </ul>
      <AppsMenu session={session} />
      <SettingsMenu session={session} />
    </nav>
  );
}
