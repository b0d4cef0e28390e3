import { AppError } from './app-error';
import type { JobPorts } from './ports/job-ports';
import type { Telling } from './ports/notice';
import { tellPerson } from './tell-person';

type TellPorts = Parameters<typeof tellPerson>[0] & Pick<JobPorts, 'told'>;

/**
 * It is marked as told before it is sent: a job that comes twice, or breaks off, sends none twice. Only what Jira was too
 * busy to take at all is tried again. `false`: there is no issue that the person could be told through.
 */
export async function tellOnce(ports: TellPorts, telling: Telling & { at: string }): Promise<boolean> {
  const { at, notice, to, about } = telling;
  const message = [at, notice, to, 'epic' in about ? about.epic.issueId : about.project.id].join(' ');
  const mark = { isOurs: false };
  try {
    return await tellPerson(ports, telling, async () => {
      mark.isOurs = await ports.told.mark(message);
      return mark.isOurs;
    });
  } catch (cause) {
    if (mark.isOurs && cause instanceof AppError && cause.code === 'JIRA_BUSY')
      await ports.told.unmark(message);
    throw cause;
  }
}
