import Spinner from '@atlaskit/spinner';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { actAs, currentAccount, signedOut } from './api/account';
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
import { SignedOut } from './signed-out';
import { useStore } from './state/store';

type Opened = 'menu' | 'platform' | 'create' | undefined;

/** The whole window, for as long as its person may be here. */
export function Shell() {
  const queries = useQueryClient();
  const refused = useStore(signedOut);
  const switchTo = (accountId: string) => {
    actAs(accountId);
    flags.set([]);
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people' });
    void queries.query(sessionQuery());
  };
  // What was asked as the one before may be answered late.
  if (refused !== null && refused === currentAccount()) return <SignedOut onSwitch={switchTo} />;
  return <SignedIn onSwitch={switchTo} />;
}

/** Jira's frame around whichever page the address names. */
function SignedIn({ onSwitch }: { onSwitch: (accountId: string) => void }) {
  useLiveUpdates();
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
  return (
    <div className="shell" key={session.me.accountId}>
      <TopBar
        session={session}
        onMenu={toggle('menu')}
        onPlatform={toggle('platform')}
        onCreate={toggle('create')}
        onSwitch={(accountId) => {
          close();
          onSwitch(accountId);
        }}
      />
      <div className="shell__body">
        <Sidebar session={session} isOpen={opened === 'menu'} onClose={close} />
        <main className="shell__main">
          <Suspense>
            <PageContent session={session} />
          </Suspense>
        </main>
        {opened === 'platform' && <PlatformDrawer session={session} onClose={close} />}
      </div>
      <Suspense>{opened === 'create' && <CreateIssue onClose={close} />}</Suspense>
      <AppModalDialog />
      <FlagList />
    </div>
  );
}
