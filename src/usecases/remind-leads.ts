import type { Agreement } from '../domain/agreement';
import { allOf } from '../domain/agreements';
import { today } from '../domain/calendar';
import type { ProjectId } from '../domain/ids';
import { type Reminder, remind } from '../domain/remind';
import { type Side, sides } from '../domain/side';
import type { JobPorts } from './ports/job-ports';
import type { Subject } from './ports/notice';
import type { ProjectPlace } from './ports/project';

type RemindPorts = Pick<JobPorts, 'agreements' | 'jobs' | 'matrixLink' | 'now' | 'projectPlace'>;

/** Does anybody wait for an answer for so long that a lead is to be reminded today? */
export const isToRemind = (agreement: Agreement, now: Date): boolean =>
  sides.some((side) => reminderOf(agreement, side, now));

/**
 * Reminds leads who don't answer (product.md §2 rule 10). That it is sent is stored before: a job that comes twice, or
 * breaks off, sends none twice.
 */
export async function remindLeads(
  ports: RemindPorts,
  { projectId }: { projectId: ProjectId },
): Promise<void> {
  const [project, place] = await Promise.all([
    ports.agreements.findProject(projectId),
    ports.projectPlace(projectId),
  ]);
  for (const agreement of allOf(project)) await remindLeadsOf(ports, agreement, place);
}

/** Nobody is told about a project that is not there; that lets the reminder pass. */
async function remindLeadsOf(
  ports: RemindPorts,
  agreement: Agreement,
  place: ProjectPlace | undefined,
): Promise<void> {
  let current = agreement;
  for (const side of sides) {
    const now = ports.now();
    const reminder = reminderOf(current, side, now);
    if (!reminder) continue;
    // Someone is changing it right now, maybe answering: the next round looks again.
    if (!(await ports.agreements.observe(reminder.next, now.toISOString()))) return;
    current = { ...reminder.next, version: reminder.next.version + 1 };
    if (!place) continue;
    const about = await subjectOf(ports, current, place);
    const telling = { notice: 'answersMissing', to: reminder.to, about } as const;
    await ports.jobs.push({ kind: 'tell', at: now.toISOString(), ...telling });
  }
}

const subjectOf = async (
  { matrixLink }: Pick<RemindPorts, 'matrixLink'>,
  { id, projectId, settings: { anchorIssueId } }: Agreement,
  place: ProjectPlace,
): Promise<Subject> => ({
  project: { id: projectId, name: place.name },
  ...(anchorIssueId !== null && { anchorIssueId }),
  link: await matrixLink(place, id),
});

const reminderOf = (agreement: Agreement, side: Side, now: Date): Reminder | undefined =>
  remind(agreement, side, today(now, agreement.settings.timeZone));
