import { useQuery } from '@tanstack/react-query';
import type { Session } from '../../server/contract';
import { projectModulesQuery } from '../api/modules';
import { AppFrame } from '../frames/app-frame';
import { Message } from '../message';

type Props = { session: Session; projectKey: string; base: string };

/** The app's own page in a project. Its routes change the address, and keep the frame. */
export function AppPage({ session, projectKey, base }: Props) {
  const { data: modules } = useQuery(projectModulesQuery(projectKey));
  if (!modules) return null;
  const [module] = modules;
  if (!module) return <Message title="Nothing here" text="The app has no page in this project." />;
  return <AppFrame session={session} module={module} title={module.title} base={base} height="fill" />;
}
