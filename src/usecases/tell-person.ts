import { carrierFor, type CarrierPorts } from './carrier';
import type { JobPorts } from './ports/job-ports';
import type { Telling } from './ports/notice';

/** `false`: there is no issue that the person could be told through. */
export async function tellPerson(
  ports: CarrierPorts & Pick<JobPorts, 'mailer'>,
  { notice, to, about }: Telling,
  isToSend: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<boolean> {
  const carrier = await carrierFor(ports, to, about);
  if (!carrier) return false;
  if (!(await isToSend())) return true;
  const values = 'epic' in about ? { epic: carrier.key } : { project: about.project.name };
  const link = 'epic' in about ? undefined : about.link;
  const more = 'epic' in about ? about.more : undefined;
  await ports.mailer.send({ to, issueId: carrier.issueId, notice, values, link, more });
  return true;
}
