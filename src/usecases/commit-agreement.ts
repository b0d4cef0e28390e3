import type { ProjectView } from '../contract';
import type { Agreement } from '../domain/agreement';
import type { AgreementEdit } from '../domain/agreement-edit';
import { isTracking, type ProjectAgreements, projectTerms, withAgreement } from '../domain/agreements';
import type { AgreementItem } from '../domain/change';
import type { AccountId } from '../domain/ids';
import type { Said } from '../domain/said';
import { standingsOf } from '../domain/summary';
import { AppError } from './app-error';
import type { AgreementScene } from './open-agreement';
import type { Closing } from './ports/agreements';
import type { Caller } from './ports/caller';
import type { Job } from './ports/job';
import type { Addressed } from './ports/notice';
import type { Ports } from './ports/operation-ports';
import { sameJson } from './same-json';
import { aboutProject, tellJobs } from './tell';
import { projectView } from './views';

export type CommitPorts = Pick<Ports, 'now' | 'agreements' | 'jobs' | 'matrixLink'>;
export type AgreementCommand = (current: Agreement, said: Said) => AgreementEdit;
export type AgreementNotices = (items: readonly AgreementItem[], agreement: Agreement) => Addressed[];

type CommitOptions = { notices?: AgreementNotices; closing?: Closing };

export type Committed = { agreements: ProjectAgreements; agreement: Agreement; now: Date };

/** Commits what the command makes of the agreement as it stands, has the index repaired and people told. */
export async function commitAgreement(
  ports: CommitPorts,
  caller: Caller,
  { agreement: opened, agreements, project }: AgreementScene,
  command: AgreementCommand,
  { notices = () => [], closing }: CommitOptions = {},
): Promise<Committed> {
  const now = ports.now();
  const act = { actor: caller.accountId, at: now.toISOString() };
  let stood = opened;
  const apply = (current: Agreement | undefined) => {
    stood = current ?? startOf(opened);
    // It was removed since it was opened.
    if (stood.isRemoved) throw new AppError('NOT_FOUND');
    return command(stood, { by: act.actor, at: act.at });
  };
  const { next, items } = await ports.agreements.change(opened.id, act, apply, closing);
  const after = withAgreement(agreements, next);
  await ports.jobs.push(
    ...jobsAfter(withAgreement(agreements, stood), after),
    ...tellJobs(caller, aboutProject(ports, caller, project, next), notices(items, next), act.at),
  );
  return { agreements: after, agreement: next, now };
}

/** Nobody has stored it yet; one that was is gone for good. */
function startOf(opened: Agreement): Agreement {
  if (opened.version > 0) throw new AppError('NOT_FOUND');
  return opened;
}

/** A verdict reads nothing but the terms. The last stop of tracking has the index removed. A repair summarises, too. */
function jobsAfter(before: ProjectAgreements, after: ProjectAgreements): Job[] {
  const { projectId } = after.default;
  if ((isTracking(before) || isTracking(after)) && !sameJson(projectTerms(before), projectTerms(after)))
    return [{ kind: 'repairProject', projectId }];
  return isSummarised(before) && sameJson(standingsOf(before), standingsOf(after))
    ? []
    : [{ kind: 'summarise', projectIds: [projectId] }];
}

/** Not before the first command. */
const isSummarised = (project: ProjectAgreements): boolean => project.default.version > 0;

/** For commands on who leads and on the list of agreements, which the whole page shows. */
export async function commitProject(
  ports: CommitPorts,
  caller: Caller,
  scene: AgreementScene,
  command: AgreementCommand,
  options?: CommitOptions,
): Promise<ProjectView> {
  const { agreements, now } = await commitAgreement(ports, caller, scene, command, options);
  return projectView(scene.project, agreements, viewerOf(scene, caller.accountId), now);
}

const viewerOf = ({ permissions }: AgreementScene, accountId: AccountId) => ({ accountId, ...permissions });
