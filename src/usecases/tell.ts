import type { Caller, Ports, Project, Telling } from './ports';

/** Has somebody told through the queue, which tries again. Never the one who did it (product.md §2 rule 10). */
export async function tell(
  { jobs, matrixLink }: Pick<Ports, 'jobs' | 'matrixLink'>,
  caller: Caller,
  project: Project,
  message: Pick<Telling, 'notice' | 'to' | 'epic'>,
): Promise<void> {
  if (message.to === caller.accountId) return;
  const { id, key, name } = project;
  const link = caller.siteUrl === undefined ? {} : { link: matrixLink(caller.siteUrl, project) };
  await jobs.push({ kind: 'tell', ...message, project: { id, key, name }, ...(message.epic ? {} : link) });
}
