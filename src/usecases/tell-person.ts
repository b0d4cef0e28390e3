import type { JobPorts, Telling } from './ports';

/**
 * Jira's own notification needs an issue: the epic it is about, or the newest one that the person may see. `false`:
 * there is none.
 */
export async function tellPerson(
  { access, epicIndex, mailer }: Pick<JobPorts, 'access' | 'epicIndex' | 'mailer'>,
  { notice, to, project, epic, link }: Telling,
): Promise<boolean> {
  const candidates = epic ? [epic] : await epicIndex.newest(project.id);
  for (const { issueId, key } of candidates) {
    if (!(await access.maySee(to, { issueKey: key }))) continue;
    const values = { project: project.name, epic: key };
    await mailer.send({ to, issueId, notice, values, link });
    return true;
  }
  return false;
}
