import { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Session } from '../../server/contract';
import { actionsQuery } from '../api/actions';
import { platformQuery } from '../api/platform';
import { Moment } from '../people/moment';
import { ActionList } from './action-list';
import { ClockActions } from './clock-actions';
import { JobList } from './job-list';
import { LogLines } from './log-lines';
import { PeopleList } from './people-list';
import './platform-drawer.css';
import { Section } from './section';

const showJson = (value: unknown) => JSON.stringify(value, null, 2);

/** What Forge keeps to itself on a real site: waiting work, stored data, logs, and the site's time. */
export function PlatformDrawer({ session, onClose }: { session: Session; onClose: () => void }) {
  const { data: view } = useQuery(platformQuery());
  const { data: actions = [] } = useQuery(actionsQuery());
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => {
    drawer.current?.focus();
  }, []);
  return (
    <aside ref={drawer} className="drawer" aria-label="Platform" tabIndex={-1} data-testid="platform-drawer">
      <div className="drawer__head">
        <h2 className="drawer__title">Platform</h2>
        <IconButton icon={CrossIcon} label="Close platform" appearance="subtle" onClick={onClose} />
      </div>
      {view && (
        <>
          <p className="drawer__clock">
            The site&apos;s time: <Moment at={view.now} />
          </p>
          <ClockActions />
          <Section title="Scheduled jobs" count={view.jobs.length} isOpen>
            <JobList jobs={view.jobs} />
          </Section>
          <Section title="Accounts" count={view.people.length}>
            <PeopleList people={view.people} />
          </Section>
          <Section title="Automation" count={actions.length}>
            <ActionList session={session} actions={actions} />
          </Section>
          <Section title="Queue" count={view.queue.length}>
            {view.queue.map(({ queueName, dueAt, event }) => (
              <details key={`${queueName} ${dueAt} ${showJson(event.body)}`} className="drawer__entry">
                <summary>
                  {queueName}, due <Moment at={new Date(dueAt).toISOString()} />
                </summary>
                <pre>{showJson(event.body)}</pre>
              </details>
            ))}
          </Section>
          <Section title="Events on their way" count={view.events.length}>
            {view.events.map(({ triggerKey, eventType, dueAt }, index) => (
              <p key={`${triggerKey} ${index}`} className="drawer__entry">
                {eventType} for {triggerKey}, due <Moment at={new Date(dueAt).toISOString()} />
              </p>
            ))}
          </Section>
          <Section title="Storage" count={view.storage.length}>
            {view.storage.map(({ entityName, key, value }) => (
              <details key={`${entityName ?? ''} ${key}`} className="drawer__entry">
                <summary>
                  {entityName && <span className="drawer__kind">{entityName}</span>} {key}
                </summary>
                <pre>{showJson(value)}</pre>
              </details>
            ))}
          </Section>
          <Section title="Log" count={view.log.length}>
            <LogLines lines={view.log} />
          </Section>
        </>
      )}
    </aside>
  );
}
