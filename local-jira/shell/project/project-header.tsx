import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Session } from '../../server/contract';
import { projectModulesQuery } from '../api/modules';
import { projectsQuery } from '../api/projects';
import { workflowQuery } from '../api/workflow';
import { Message } from '../message';
import { Link } from '../router/link';
import { appPath, issuesPath, workflowPath } from '../router/route';
import './project-header.css';

type Props = {
  session: Session;
  projectKey: string;
  /** `issues`, `workflow`, or the app's own path, which begins with a slash. */
  current: string;
  children: ReactNode;
};

type Tab = { title: string; to: string; isCurrent: boolean; iconUrl?: string | null };

const TabLink = ({ title, to, isCurrent, iconUrl }: Tab) => (
  <Link
    to={to}
    className={isCurrent ? 'tab tab--current' : 'tab'}
    {...(isCurrent ? { 'aria-current': 'page' } : {})}
  >
    {iconUrl && <img src={iconUrl} alt="" width={16} height={16} />}
    {title}
  </Link>
);

/** A project's name and its tabs: Jira's own, the app's page, and below that page's own pages. */
export function ProjectHeader({ session, projectKey, current, children }: Props) {
  const { data: projects } = useQuery(projectsQuery());
  const { data: modules = [] } = useQuery(projectModulesQuery(projectKey));
  const { data: workflow } = useQuery(workflowQuery(projectKey));
  const project = projects?.find(({ key }) => key === projectKey);
  if (projects && !project) {
    return (
      <Message
        title="You don't have access to this project"
        text="It may not exist, or you may not be permitted to see it. Ask an administrator."
      />
    );
  }
  if (!project) return null;

  const base = appPath(project, session.appId, session.environmentId);
  const appModule = current.startsWith('/') ? modules[0] : undefined;
  const isAt = (route: string) => current === `/${route}` || current.startsWith(`/${route}/`);
  return (
    <div className="project">
      <div className="project__header">
        <div className="project__title">
          <img src={project.avatarUrls['48x48']} alt="" width={24} height={24} />
          <h1 className="project__name">{project.name}</h1>
        </div>
        <nav className="tabs" aria-label="Project">
          <TabLink title="Issues" to={issuesPath(project)} isCurrent={current === 'issues'} />
          {modules.map(({ key, title, iconUrl, pages }) => (
            <TabLink
              key={key}
              title={title}
              iconUrl={iconUrl}
              to={pages[0] ? `${base}/${pages[0].route}` : base}
              isCurrent={appModule?.key === key}
            />
          ))}
          {workflow?.mayEdit && (
            <TabLink title="Workflow" to={workflowPath(project)} isCurrent={current === 'workflow'} />
          )}
        </nav>
        {appModule && appModule.pages.length > 0 && (
          <nav className="subtabs" aria-label={appModule.title}>
            {appModule.pages.map(({ title, route }) => (
              <Link
                key={route}
                to={`${base}/${route}`}
                className={isAt(route) ? 'subtab subtab--current' : 'subtab'}
                {...(isAt(route) ? { 'aria-current': 'page' } : {})}
              >
                {title}
              </Link>
            ))}
          </nav>
        )}
      </div>
      <div className="project__content">{children}</div>
    </div>
  );
}
