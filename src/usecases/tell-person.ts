import type { IssueId } from '../domain/ids';
import type { JobPorts, Subject, Telling } from './ports';

type TellPorts = Pick<JobPorts, 'access' | 'epicIndex' | 'mailer'>;

/** Jira's own notification needs an issue that the person may see. `false`: there is none. */
export async function tellPerson(ports: TellPorts, { notice, to, about }: Telling): Promise<boolean> {
  for (const { issueId, key } of await candidates(ports, about)) {
    if (!(await ports.access.maySee(to, { issueKey: key }))) continue;
    const values = 'epic' in about ? { epic: key } : { project: about.project.name };
    const link = 'epic' in about ? undefined : about.link;
    await ports.mailer.send({ to, issueId, notice, values, link });
    return true;
  }
  return false;
}

const candidates = async (
  { epicIndex }: TellPorts,
  about: Subject,
): Promise<{ issueId: IssueId; key: string }[]> =>
  'epic' in about ? [about.epic] : epicIndex.newest(about.project.id);
