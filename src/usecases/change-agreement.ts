import type { AgreementView } from '../contract';
import type { Agreement } from '../domain/agreement';
import { isTracking, type ProjectAgreements, withAgreement } from '../domain/agreements';
import type { AgreementItem } from '../domain/change';
import type { AgreementId } from '../domain/ids';
import type { Said } from '../domain/said';
import type { Side } from '../domain/side';
import { termsOf } from '../domain/terms';
import { projectOfAgreement } from './agreement-id';
import { AppError } from './app-error';
import { requireSpeaker } from './lead';
import type { Addressed, Caller, Ports, Project } from './ports';
import { requireAgreement } from './require-agreement';
import { sameJson } from './same-json';
import { aboutProject, tellJobs } from './tell';
import { agreementView } from './views';

export type AgreementPorts = Pick<
  Ports,
  'now' | 'access' | 'projects' | 'agreements' | 'jobs' | 'matrixLink'
>;

export type Speaker = Said & { side: Side };
export type AgreementChange = { next: Agreement; items: AgreementItem[] };
type Command = (current: Agreement, speaker: Speaker) => AgreementChange;
type Notices = (items: readonly AgreementItem[], agreement: Agreement, side: Side) => Addressed[];

type Options = {
  notices?: Notices;
  /** What has to be asked of Jira before; runs once the caller is known to speak for a side. */
  before?: (found: { agreement: Agreement; project: Project; side: Side }) => Promise<void>;
};

/** A lead's command on one agreement: checked, committed, projected and told. */
export async function changeAgreement(
  ports: AgreementPorts,
  caller: Caller,
  agreementId: AgreementId,
  command: Command,
  { notices = () => [], before }: Options = {},
): Promise<AgreementView> {
  const projectId = projectOfAgreement(agreementId);
  const [found, project] = await Promise.all([
    requireAgreement(ports.agreements, agreementId),
    ports.projects.require(projectId),
    ports.access.inProject(projectId),
  ]);
  const now = ports.now();
  const side = requireSpeaker(found.agreement, caller.accountId, now);
  await before?.({ agreement: found.agreement, project, side });

  const act = { actor: caller.accountId, at: now.toISOString() };
  let stood = found.agreement;
  const { next, items } = await ports.agreements.change(agreementId, act, (current) => {
    if (!current) throw new AppError('NOT_FOUND');
    stood = current;
    return command(current, {
      side: requireSpeaker(current, caller.accountId, now),
      by: act.actor,
      at: act.at,
    });
  });
  const after = withAgreement(found.project, next);
  await ports.jobs.push(
    ...repairJobs(after, stood, next),
    ...tellJobs(caller, aboutProject(ports, caller, project), notices(items, next, side)),
  );
  return agreementView(after, next, caller.accountId, now);
}

/** A verdict reads nothing but the terms. The last stop of tracking has the index removed. */
export const repairJobs = (project: ProjectAgreements, before: Agreement, after: Agreement) => {
  const isTouched = isTracking(project) || before.tracking !== null;
  return isTouched && !sameJson(termsOf(before), termsOf(after))
    ? [{ kind: 'repairProject', projectId: after.projectId } as const]
    : [];
};
