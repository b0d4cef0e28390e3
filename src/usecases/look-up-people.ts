import type { Agreement, Unreachable } from '../domain/agreement';
import { allOf, type ProjectAgreements, withAgreement } from '../domain/agreements';
import { leadsOf } from '../domain/leads';
import type { AccountId } from '../domain/ids';
import { AppError } from './app-error';
import { dueLookUps } from './due-look-ups';
import type { StoredAccount } from './ports/accounts';
import type { JobPorts } from './ports/job-ports';
import { sameJson } from './same-json';

type LookUpPorts = Pick<JobPorts, 'access' | 'accounts' | 'agreements' | 'now' | 'people' | 'projectPlace'>;

/**
 * Once a day, in bulk: who of those that the agreements' records name has left, and who can't see the project. It says
 * so on every surface at once, because it becomes part of what is agreed (product.md §4). Whom a hidden answer names is
 * not among them, and no verdict reads an answer before it is in force.
 */
export async function lookUpPeople(
  ports: LookUpPorts,
  project: ProjectAgreements,
): Promise<ProjectAgreements> {
  const tracking = allOf(project).filter((agreement) => agreement.tracking);
  const named = new Map<Agreement, StoredAccount[]>();
  for (const agreement of tracking) named.set(agreement, await ports.accounts.named(agreement.id));
  const records = [...named.values()].flat();
  const everybody = [...new Set(records.map(({ accountId }) => accountId))].sort();
  const active = new Set(
    (await ports.people.find(everybody)).filter((person) => person.active).map(({ accountId }) => accountId),
  );
  const blind = await withoutSight(
    ports,
    project,
    records.filter(({ accountId }) => active.has(accountId)),
  );

  let next = project;
  for (const [agreement, accounts] of named) {
    const accountIds = accounts.map(({ accountId }) => accountId).sort();
    const unreachable = accountIds.flatMap((accountId): Unreachable[] => {
      if (!active.has(accountId)) return [{ accountId, reason: 'left' }];
      return blind.has(accountId) ? [{ accountId, reason: 'noAccess' }] : [];
    });
    const kept = await keep(ports, agreement, unreachable);
    if (kept) next = withAgreement(next, kept);
  }
  return next;
}

const attempts = 3;

/** Someone may be changing the agreement: then what was found goes into what stands now. Nothing comes back if it is gone. */
async function keep(
  { agreements, now }: LookUpPorts,
  agreement: Agreement,
  unreachable: Unreachable[],
): Promise<Agreement | undefined> {
  let current: Agreement | undefined = agreement;
  for (let attempt = 0; current && attempt < attempts; attempt += 1) {
    if (sameJson(unreachable, current.unreachable)) return current;
    const found: Agreement = { ...current, unreachable };
    if (await agreements.observe(found, now().toISOString())) return { ...found, version: found.version + 1 };
    current = await agreements.find(agreement.id);
  }
  if (current) throw new AppError('CONFLICT');
  return undefined;
}

/** Jira shows nobody at all to an app that may not browse people: only who sees a lead knows that others are missing. */
async function withoutSight(
  { access, now, projectPlace }: LookUpPorts,
  project: ProjectAgreements,
  people: readonly StoredAccount[],
): Promise<ReadonlySet<AccountId>> {
  const key = (await projectPlace(project.default.projectId))?.key;
  if (key === undefined) return new Set();
  const blind = new Set(
    allOf(project).flatMap(({ unreachable }) =>
      unreachable.flatMap(({ accountId, reason }) => (reason === 'noAccess' ? [accountId] : [])),
    ),
  );
  const asked = new Set<AccountId>();
  const look = async (accountId: AccountId): Promise<boolean> => {
    asked.add(accountId);
    const sees = await access.maySee(accountId, { projectKey: key });
    if (sees) blind.delete(accountId);
    else blind.add(accountId);
    return sees;
  };

  const isActive = new Set(people.map(({ accountId }) => accountId));
  const leads = new Set(allOf(project).flatMap(({ leads }) => leadsOf(leads)));
  let seesOne = false;
  for (const lead of leads) seesOne ||= isActive.has(lead) && (await look(lead));
  if (!seesOne) return new Set();
  for (const accountId of dueLookUps(people, now())) if (!asked.has(accountId)) await look(accountId);
  return blind;
}
