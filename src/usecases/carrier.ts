import type { AccountId, IssueId } from '../domain/ids';
import type { JobPorts } from './ports/job-ports';
import type { Subject } from './ports/notice';

export type CarrierPorts = Pick<JobPorts, 'access' | 'epicIndex'>;
export type Carrier = { issueId: IssueId; key: string };

/** Jira's own notification needs an issue that the person may see. */
export async function carrierFor(
  ports: CarrierPorts,
  to: AccountId,
  about: Subject,
): Promise<Carrier | undefined> {
  for await (const carrier of candidates(ports, about)) {
    if (await ports.access.maySee(to, { issueKey: carrier.key })) return carrier;
  }
  return undefined;
}

/** The anchor first; whoever may not see it, or where it is gone, is told through an epic. */
async function* candidates({ epicIndex }: CarrierPorts, about: Subject): AsyncGenerator<Carrier> {
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
