import Spinner from '@atlaskit/spinner';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { actAs } from './api/account';
import { useLiveUpdates } from './api/live-updates';
import { sessionQuery } from './api/session';
import { Sidebar } from './chrome/sidebar';
import { TopBar } from './chrome/top-bar';
import { FlagList } from './flags/flag-list';
import { flags } from './flags/flags';
import { CreateIssue } from './lazy-pages';
import { AppModalDialog } from './modals/app-modal';
import { PageContent } from './page-content';
import { PlatformDrawer } from './platform/platform-drawer';

type Opened = 'menu' | 'platform' | 'create' | undefined;

/** The whole window: Jira's frame around whichever page the address names. */
export function Shell() {
  useLiveUpdates();
  const queries = useQueryClient();
  const { data: session } = useQuery(sessionQuery());
  const [opened, setOpened] = useState<Opened>();
  const toggle = (what: Opened) => () => {
    setOpened(opened === what ? undefined : what);
  };
  const close = () => {
    setOpened(undefined);
  };
  if (!session) {
    return (
      <div className="shell__wait">
        <Spinner label="Loading" size="large" />
      </div>
    );
  }
  const switchTo = (accountId: string) => {
    actAs(accountId);
    flags.set([]);
    close();
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people' });
    void queries.query(sessionQuery());
  };
  return (
    <div className="shell" key={session.me.accountId}>
      <TopBar
        session={session}
        onMenu={toggle('menu')}
        onPlatform={toggle('platform')}
        onCreate={toggle('create')}
        onSwitch={switchTo}
      />
      <div className="shell__body">
        <Sidebar session={session} isOpen={opened === 'menu'} onClose={close} />
        <main className="shell__main">
          <Suspense>
            <PageContent session={session} />
          </Suspense>
        </main>
        {opened === 'platform' && <PlatformDrawer onClose={close} />}
      </div>
      <Suspense>{opened === 'create' && <CreateIssue onClose={close} />}</Suspense>
      <AppModalDialog />
      <FlagList />
    </div>
  );
}
