import type { IssueId } from '../domain/ids';
import type { JobPorts } from './ports/job-ports';
import type { Subject, Telling } from './ports/notice';

type TellPorts = Pick<JobPorts, 'access' | 'epicIndex' | 'mailer'>;

/** Jira's own notification needs an issue that the person may see. `false`: there is none. */
export async function tellPerson(ports: TellPorts, { notice, to, about }: Telling): Promise<boolean> {
  for await (const { issueId, key } of candidates(ports, about)) {
    if (!(await ports.access.maySee(to, { issueKey: key }))) continue;
    const values = 'epic' in about ? { epic: key } : { project: about.project.name };
    const link = 'epic' in about ? undefined : about.link;
    await ports.mailer.send({ to, issueId, notice, values, link });
    return true;
  }
  return false;
}

type Carrier = { issueId: IssueId; key: string };

/** The anchor first; whoever may not see it, or where it is gone, is told through an epic. */
async function* candidates({ epicIndex }: TellPorts, about: Subject): AsyncGenerator<Carrier> {
  if ('epic' in about) {
    yield about.epic;
    return;
  }
  const { anchorIssueId: issueId } = about;
  if (issueId !== undefined) {
    const key = await epicIndex.findKey(issueId);
    if (key !== undefined) yield { issueId, key };
  }
  yield* await epicIndex.newest(about.project.id);
}
