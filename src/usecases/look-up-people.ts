import type { Agreement, Unreachable } from '../domain/agreement';
import { allOf, type ProjectAgreements, withAgreement } from '../domain/agreements';
import { daysBetween } from '../domain/calendar';
import { leadsOf } from '../domain/leads';
import type { AccountId } from '../domain/ids';
import type { JobPorts } from './ports';
import { sameJson } from './same-json';

type LookUpPorts = Pick<JobPorts, 'access' | 'accounts' | 'agreements' | 'now' | 'people' | 'projectPlace'>;

// Jira is asked about one person at a time, so of many people each has their turn every few days.
const sightsAtOnce = 50;

/**
 * Once a day, in bulk: who of those that the agreements' records name has left, and who can't see the project. It says
 * so on every surface at once, because it becomes part of what is agreed (product.md §4).
 */
export async function lookUpPeople(
  ports: LookUpPorts,
  project: ProjectAgreements,
): Promise<ProjectAgreements> {
  const tracking = allOf(project).filter((agreement) => agreement.tracking);
  const named = new Map<Agreement, AccountId[]>();
  for (const agreement of tracking) named.set(agreement, await ports.accounts.of(agreement.id));
  const everybody = [...new Set([...named.values()].flat())].sort();
  const active = new Set(
    (await ports.people.find(everybody)).filter((person) => person.active).map(({ accountId }) => accountId),
  );
  const blind = await withoutSight(
    ports,
    project,
    everybody.filter((accountId) => active.has(accountId)),
  );

  let next = project;
  for (const [agreement, accountIds] of named) {
    const unreachable = accountIds.toSorted().flatMap((accountId): Unreachable[] => {
      if (!active.has(accountId)) return [{ accountId, reason: 'left' }];
      return blind.has(accountId) ? [{ accountId, reason: 'noAccess' }] : [];
    });
    const found = { ...agreement, unreachable };
    if (sameJson(unreachable, agreement.unreachable)) continue;
    if (await ports.agreements.observe(found, ports.now().toISOString())) {
      next = withAgreement(next, { ...found, version: found.version + 1 });
    }
  }
  return next;
}

/** Jira shows nobody at all to an app that may not browse people: only who sees a lead knows that others are missing. */
async function withoutSight(
  { access, now, projectPlace }: LookUpPorts,
  project: ProjectAgreements,
  people: readonly AccountId[],
): Promise<ReadonlySet<AccountId>> {
  const key = (await projectPlace(project.default.projectId))?.key;
  const leads = allOf(project)
    .flatMap((agreement) => leadsOf(agreement.leads))
    .filter((accountId) => people.includes(accountId));
  if (key === undefined || !(await seesOne(leads, key))) return new Set();

  const blind = new Set(
    allOf(project).flatMap(({ unreachable }) =>
      unreachable.flatMap(({ accountId, reason }) => (reason === 'noAccess' ? [accountId] : [])),
    ),
  );
  for (const accountId of turnOf(people, now())) {
    if (await access.maySee(accountId, { projectKey: key })) blind.delete(accountId);
    else blind.add(accountId);
  }
  return blind;

  async function seesOne(accountIds: readonly AccountId[], projectKey: string): Promise<boolean> {
    for (const accountId of accountIds) if (await access.maySee(accountId, { projectKey })) return true;
    return false;
  }
}

/** Whose turn it is today; everybody's where they are few. */
function turnOf(people: readonly AccountId[], now: Date): AccountId[] {
  const turns = Math.max(1, Math.ceil(people.length / sightsAtOnce));
  const turn = daysBetween('2026-01-01', now.toISOString().slice(0, 10)) % turns;
  return people.slice(turn * sightsAtOnce, (turn + 1) * sightsAtOnce);
}
