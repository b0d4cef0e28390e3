import { isBusy } from './app-error';
import { languageOf } from './language-of';
import { carrierFor, type CarrierPorts } from './carrier';
import type { JobPorts } from './ports/job-ports';
import type { Telling } from './ports/notice';

type TellPorts = CarrierPorts & Pick<JobPorts, 'mailer' | 'people' | 'told'>;

/**
 * It is marked as told before it is sent: a job that comes twice, or breaks off, sends none twice. Only what Jira was too
 * busy to take at all is tried again. `false`: there is no issue that the person could be told through.
 */
export async function tellOnce(
  ports: TellPorts,
  { at, notice, to, about }: Telling & { at: string },
): Promise<boolean> {
  const carrier = await carrierFor(ports, to, about);
  if (!carrier) return false;
  const language = await languageOf(ports, to);
  const message = [at, notice, to, 'epic' in about ? about.epic.issueId : about.project.id].join(' ');
  if (!(await ports.told.mark(message))) return true;
  const isEpic = 'epic' in about;
  const values = isEpic ? { epic: carrier.key } : { project: about.project.name };
  const [link, more] = isEpic ? [undefined, about.more] : [about.link, undefined];
  try {
    await ports.mailer.send({ to, issueId: carrier.issueId, notice, values, link, language, more });
  } catch (cause) {
    if (isBusy(cause)) await ports.told.unmark(message);
    throw cause;
  }
  return true;
}
