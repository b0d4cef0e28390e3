import { z } from 'zod';
import type { PageModule, Session } from '../../server/contract';

const Target = z.discriminatedUnion('target', [
  z.object({ target: z.literal('issue'), issueKey: z.string() }),
  z.object({
    target: z.literal('module'),
    moduleKey: z.string(),
    projectKey: z.string().optional(),
    path: z.string().optional(),
  }),
]);

type Place = { session: Pick<Session, 'appId' | 'environmentId' | 'projectPageKeys'>; module: PageModule };

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
  if (!session.projectPageKeys.includes(moduleKey)) {
    throw new Error(`"${moduleKey}" is no module with a page of its own.`);
  }
  const { project } = z.object({ project: z.object({ key: z.string() }) }).parse(module.extension);
  const projectKey = parsed.data.projectKey ?? project.key;
  // Jira redirects from here to the address with or without /c/, whichever the project has.
  return joined(
    `/jira/software/c/projects/${projectKey}/apps/${session.appId}/${session.environmentId}`,
    path,
  );
}
