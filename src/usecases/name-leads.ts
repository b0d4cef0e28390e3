import type { Input, ProjectView } from '../contract';
import type { Agreement } from '../domain/agreement';
import type { ChangeItem } from '../domain/change';
import { defaultActivities, defaultRoles, defaultSettings } from '../domain/default-matrix';
import type { AccountId, AgreementId } from '../domain/ids';
import { type Side, sides } from '../domain/side';
import type { TimeZone } from '../domain/time';
import { defaultAgreementOf, projectOfAgreement } from './agreement-id';
import { AppError } from './app-error';
import { requireAvailable } from './available-person';
import type { Access, Addressed, Caller, Changed, Person, Ports, Project } from './ports';
import { aboutProject, tellJobs } from './tell';
import { hasAnswered, projectView, viewerOf } from './views';

type Leads = Record<Side, AccountId>;

export async function nameLeads(
  ports: Pick<Ports, 'now' | 'access' | 'projects' | 'people' | 'agreements' | 'jobs' | 'matrixLink'>,
  caller: Caller,
  { projectId, ...leads }: Input<'nameLeads'>,
): Promise<ProjectView> {
  const [permissions, project] = await Promise.all([
    ports.access.inProject(projectId),
    ports.projects.require(projectId),
  ]);
  if (!permissions.canAdminister) throw new AppError('FORBIDDEN', { reason: 'notAdministrator' });
  if (leads.product === leads.engineering) throw new AppError('SAME_PERSON');
  const people = await ports.people.find([leads.product, leads.engineering, caller.accountId]);
  await requireLeads(ports, leads, people, project);
  const creator = people.find(({ accountId }) => accountId === caller.accountId);

  const id = defaultAgreementOf(projectId);
  const act = { actor: caller.accountId, at: ports.now().toISOString() };
  const { next: agreement, items } = await ports.agreements.change(id, act, (current) =>
    withLeads(current ?? newAgreement(id, leads, creator?.timeZone ?? 'UTC'), current, leads),
  );
  const isVerdictChanged = agreement.tracking && items.length > 0;
  await ports.jobs.push(
    ...(isVerdictChanged ? [{ kind: 'repairProject', projectId } as const] : []),
    ...tellJobs(caller, aboutProject(ports, caller, project), items.flatMap(namedLead)),
  );
  return projectView(project, { ...viewerOf(caller.accountId, agreement), ...permissions }, agreement);
}

const namedLead = (item: ChangeItem): Addressed[] =>
  item.kind === 'leadNamed' ? [{ notice: 'leadNamed', to: item.to }] : [];

async function requireLeads(
  { access }: { access: Access },
  leads: Leads,
  people: readonly Person[],
  { key }: Project,
): Promise<void> {
  const accountIds = sides.map((side) => leads[side]);
  requireAvailable(people, accountIds);
  const mayEdit = await Promise.all(accountIds.map((accountId) => access.mayEdit(accountId, key)));
  const refused = accountIds.find((_accountId, index) => !mayEdit[index]);
  if (refused !== undefined) throw new AppError('PERSON_UNAVAILABLE', { accountId: refused });
}

const newAgreement = (id: AgreementId, leads: Leads, timeZone: TimeZone): Agreement => ({
  id,
  projectId: projectOfAgreement(id),
  version: 0,
  leads,
  roles: [...defaultRoles],
  activities: defaultActivities.map((activity) => ({ ...activity, answers: {} })),
  settings: defaultSettings(timeZone),
  tracking: null,
});

function withLeads(agreement: Agreement, before: Agreement | undefined, leads: Leads): Changed<Agreement> {
  const items = sides.flatMap((side): ChangeItem[] => {
    const from = before?.leads[side] ?? null;
    return from === leads[side] ? [] : [{ kind: 'leadNamed', side, from, to: leads[side] }];
  });
  const answered = sides.some((side) => hasAnswered(agreement, side));
  if (items.length > 0 && answered) throw new AppError('LEAD_ANSWERED');
  return { next: { ...agreement, leads }, items };
}
