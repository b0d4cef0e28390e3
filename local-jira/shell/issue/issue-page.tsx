import Spinner from '@atlaskit/spinner';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Session } from '../../server/contract';
import { issueQuery } from '../api/issues';
import { issueModulesQuery } from '../api/modules';
import { AppFrame } from '../frames/app-frame';
import { Message } from '../message';
import { IssueMenu } from './actions/issue-menu';
import { AppPanel } from './app-panel';
import { Breadcrumbs } from './breadcrumbs';
import { Children } from './children';
import { Description } from './description';
import { Details } from './details';
import { StatusMenu } from './status-menu';
import { Summary } from './summary';
import { useChangeEvent } from './use-change-event';
import './issue-page.css';

type Props = { session: Session; issueKey: string };

/** One issue: what it says at the left, its fields and the app's panels at the right. */
export function IssuePage({ session, issueKey }: Props) {
  const { data: issue, error } = useQuery(issueQuery(issueKey));
  const { data: modules = [] } = useQuery(issueModulesQuery(issueKey));
  useChangeEvent(issue);
  useEffect(() => {
    if (issue) document.title = `[${issue.key}] ${issue.fields.summary} - Local Jira`;
  }, [issue]);

  if (error) {
    return (
      <Message
        title="This issue can't be viewed"
        text="It may have been deleted or you don't have permission to see it."
      />
    );
  }
  if (!issue) {
    return (
      <div className="issue__wait">
        <Spinner label="Loading issue" size="large" />
      </div>
    );
  }
  const panels = modules.filter(({ type }) => type === 'jira:issueContext');
  const scripts = modules.filter(({ type }) => type === 'jira:issueViewBackgroundScript');
  return (
    <div className="issue">
      <article className="issue__main">
        <Breadcrumbs issue={issue} />
        <Summary issue={issue} />
        <Description issue={issue} />
        <Children issue={issue} />
      </article>
      <aside className="issue__side" aria-label="Details">
        <div className="issue__actions">
          <StatusMenu issue={issue} />
          <IssueMenu issue={issue} />
        </div>
        <Details issue={issue} />
        {panels.map((module) => (
          <AppPanel key={module.key} session={session} module={module} />
        ))}
        <p className="issue__dates">Created by {issue.fields.reporter?.displayName ?? 'nobody'}</p>
      </aside>
      {scripts.map((module) => (
        <AppFrame key={module.key} session={session} module={module} title={module.key} height="none" />
      ))}
    </div>
  );
}
