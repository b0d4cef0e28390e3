import type { Input, ProjectView } from '../contract';
import { withAgreement } from '../domain/agreements';
import type { AgreementItem } from '../domain/change';
import type { AccountId } from '../domain/ids';
import { leadsOf } from '../domain/leads';
import { nameLeads as withLeads } from '../domain/name-leads';
import { projectOfAgreement } from './agreement-id';
import { AppError } from './app-error';
import { requireAvailable } from './available-person';
import { repairJobs } from './change-agreement';
import type { Access, Addressed, Caller, Person, Ports, Project } from './ports';
import { requireAgreement } from './require-agreement';
import { aboutProject, tellJobs } from './tell';
import { projectView } from './views';

export async function nameLeads(
  ports: Pick<Ports, 'now' | 'access' | 'projects' | 'people' | 'agreements' | 'jobs' | 'matrixLink'>,
  caller: Caller,
  { agreementId, ...leads }: Input<'nameLeads'>,
): Promise<ProjectView> {
  const projectId = projectOfAgreement(agreementId);
  const [permissions, project, found] = await Promise.all([
    ports.access.inProject(projectId),
    ports.projects.require(projectId),
    requireAgreement(ports.agreements, agreementId),
  ]);
  if (!permissions.canAdminister) throw new AppError('FORBIDDEN', { reason: 'notAdministrator' });
  if (leads.product !== null && leads.product === leads.engineering) throw new AppError('SAME_PERSON');
  const people = await ports.people.find([...leadsOf(leads), caller.accountId]);
  await requireLeads(ports.access, leadsOf(leads), people, project);
  const creator = people.find(({ accountId }) => accountId === caller.accountId);

  const now = ports.now();
  const act = { actor: caller.accountId, at: now.toISOString() };
  let stood = found.agreement;
  const { next, items } = await ports.agreements.change(agreementId, act, (current) => {
    stood = current ?? withTimeZone(found.agreement, creator?.timeZone ?? 'UTC');
    return withLeads(stood, leads);
  });
  const agreements = withAgreement(found.project, next);
  await ports.jobs.push(
    ...repairJobs(agreements, stood, next),
    ...tellJobs(caller, aboutProject(ports, caller, project), items.flatMap(namedLead)),
  );
  return projectView(project, agreements, { accountId: caller.accountId, ...permissions }, now);
}

const withTimeZone = <A extends { settings: { timeZone: string } }>(agreement: A, timeZone: string): A => ({
  ...agreement,
  settings: { ...agreement.settings, timeZone },
});

const namedLead = (item: AgreementItem): Addressed[] =>
  item.kind === 'leadNamed' && item.to !== null ? [{ notice: 'leadNamed', to: item.to }] : [];

async function requireLeads(
  access: Access,
  accountIds: readonly AccountId[],
  people: readonly Person[],
  { key }: Project,
): Promise<void> {
  requireAvailable(people, accountIds);
  const mayEdit = await Promise.all(accountIds.map((accountId) => access.mayEdit(accountId, key)));
  const refused = accountIds.find((_accountId, index) => !mayEdit[index]);
  if (refused !== undefined) throw new AppError('PERSON_UNAVAILABLE', { accountId: refused });
}
