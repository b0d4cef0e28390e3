import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Session } from '../server/contract';
import { projectsQuery } from './api/projects';
import { InboxPage } from './inbox/inbox-page';
import { IssuePage, WorkflowPage } from './lazy-pages';
import { IssueSearch } from './issues/issue-search';
import { Message } from './message';
import { AppSettingsPage } from './apps/app-settings-page';
import { GlobalAppPage } from './apps/global-app-page';
import { AppPage } from './project/app-page';
import { ProjectHeader } from './project/project-header';
import { navigate, useAddress } from './router/navigation';
import { issuesPath, routeOf } from './router/route';

// Jira answers no query without a restriction.
const ALL_ISSUES = 'project IS NOT EMPTY ORDER BY created DESC';

function Home() {
  const { data: projects } = useQuery(projectsQuery());
  const first = projects?.[0];
  useEffect(() => {
    if (first) navigate(issuesPath(first), { replace: true });
  }, [first]);
  return projects?.length === 0 ? (
    <Message title="No projects" text="You don't have access to any project on this site." />
  ) : null;
}

/** The page that the address names. */
export function PageContent({ session }: { session: Session }) {
  const address = useAddress();
  const route = routeOf(address.pathname);
  const jql = address.searchParams.get('jql');
  switch (route.page) {
    case 'home':
      return <Home />;
    case 'inbox':
      return <InboxPage accountId={session.me.accountId} />;
    case 'issue':
      return <IssuePage key={route.issueKey} session={session} issueKey={route.issueKey} />;
    case 'search':
      return <IssueSearch jql={jql ?? ALL_ISSUES} />;
    case 'issues':
      return (
        <ProjectHeader session={session} projectKey={route.projectKey} current="issues">
          <IssueSearch
            key={route.projectKey}
            jql={jql ?? `project = ${route.projectKey} ORDER BY created DESC`}
          />
        </ProjectHeader>
      );
    case 'workflow':
      return (
        <ProjectHeader session={session} projectKey={route.projectKey} current="workflow">
          <WorkflowPage key={route.projectKey} session={session} projectKey={route.projectKey} />
        </ProjectHeader>
      );
    case 'app':
      return (
        <ProjectHeader session={session} projectKey={route.projectKey} current={route.path}>
          <AppPage key={route.projectKey} session={session} projectKey={route.projectKey} base={route.base} />
        </ProjectHeader>
      );
    case 'globalApp':
      return <GlobalAppPage session={session} base={route.base} />;
    case 'appSettings':
      return <AppSettingsPage session={session} base={route.base} />;
    case 'missing':
      return (
        <Message title="We couldn't find that page" text="The link may be wrong, or the page was removed." />
      );
  }
}
