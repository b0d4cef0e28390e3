import { useQuery } from '@tanstack/react-query';
import type { Session } from '../../server/contract';
import { globalModulesQuery } from '../api/modules';
import { AppFrame } from '../frames/app-frame';
import { Message } from '../message';
import './global-app-page.css';

/** The app's page outside of all projects. Its routes change the address, and keep the frame. */
export function GlobalAppPage({ session, base }: { session: Session; base: string }) {
  const { data: modules } = useQuery(globalModulesQuery());
  if (!modules) return null;
  const [module] = modules;
  if (!module) return <Message title="Nothing here" text="The app has no page outside of projects." />;
  return (
    <div className="global-app">
      <AppFrame session={session} module={module} title={module.title} base={base} height="fill" />
    </div>
  );
}
