import { z } from 'zod';
import type { PageModule, Session } from '../../server/contract';
import { appPath, globalAppPath } from '../router/route';

const Target = z.discriminatedUnion('target', [
  z.object({ target: z.literal('issue'), issueKey: z.string() }),
  z.object({
    target: z.literal('module'),
    moduleKey: z.string(),
    projectKey: z.string().optional(),
    path: z.string().optional(),
  }),
]);

type Place = {
  session: Pick<Session, 'appId' | 'environmentId' | 'projectPageKeys' | 'globalPageKey'>;
  module: PageModule;
};

const InProject = z.object({ project: z.object({ key: z.string() }) });

const joined = (base: string, path = '') =>
  path === '' || /^[/?#]/.test(path) ? base + path : `${base}/${path}`;

/** The address of one of Forge's navigation targets. The ones this site has no page for are errors. */
export function targetPath(location: unknown, { session, module }: Place): string {
  const parsed = Target.safeParse(location);
  if (!parsed.success) {
    throw new Error(`The local Jira has no page for the target ${JSON.stringify(location)}.`);
  }
  if (parsed.data.target === 'issue') return `/browse/${parsed.data.issueKey}`;
  const { moduleKey, path } = parsed.data;
  const { appId, environmentId } = session;
  if (moduleKey === session.globalPageKey) return joined(globalAppPath(appId, environmentId), path);
  if (!session.projectPageKeys.includes(moduleKey)) {
    throw new Error(`"${moduleKey}" is no module with a page of its own.`);
  }
  const projectKey = parsed.data.projectKey ?? InProject.parse(module.extension).project.key;
  // Jira redirects from here to the address with or without /c/, whichever the project has.
  return joined(appPath({ key: projectKey, simplified: false }, appId, environmentId), path);
}
