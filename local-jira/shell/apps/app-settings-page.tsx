import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PageModule, Session } from '../../server/contract';
import { settingsModulesQuery } from '../api/modules';
import { AppFrame } from '../frames/app-frame';
import { Message } from '../message';
import './global-app-page.css';

/** The app's page in Jira's own settings. Who loses the permission keeps the page that they have opened, as in Jira. */
export function AppSettingsPage({ session, base }: { session: Session; base: string }) {
  const { administersJira } = session;
  const { data: modules } = useQuery(settingsModulesQuery());
  const [opened, setOpened] = useState<PageModule>();
  const module = opened ?? modules?.[0];
  if (module && !opened) setOpened(module);
  if (module) {
    return (
      <div className="global-app">
        <AppFrame session={session} module={module} title={module.title} base={base} height="fill" />
      </div>
    );
  }
  if (!administersJira) {
    return (
      <Message
        title="You don't have access to Jira's settings"
        text={"It takes the global permission 'Administer Jira'."}
      />
    );
  }
  return modules && <Message title="Nothing here" text="The app has no page in Jira's settings." />;
}
