import type { MineView, MyAgreement, ProjectView } from '../contract';
import { allOf, scopedAs } from '../domain/agreements';
import type { AccountId } from '../domain/ids';
import { waitingSince } from '../domain/waiting';
import { waitsFor } from '../domain/waits-for';
import { projectOfAgreement } from './agreement-id';
import { speaksFor } from './lead';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';

type MinePorts = Pick<Ports, 'accounts' | 'agreements' | 'now' | 'projects'>;

// Nobody speaks for that many; who is named in more (an owner, a history's actor) is shown the latest.
const mostProjects = 200;
const atOnce = 10;

/** The agreements that the caller speaks for, or that wait for them, in projects that they may browse. */
export async function readMine(ports: MinePorts, { accountId }: Caller): Promise<MineView> {
  const named = await ports.accounts.agreementsOf(accountId);
  const projectIds = [...new Set(named.toReversed().map(projectOfAgreement))].slice(0, mostProjects);
  const visible = [...(await ports.projects.visible(projectIds)).values()];
  const found: MyAgreement[] = [];
  for (let start = 0; start < visible.length; start += atOnce) {
    const some = visible.slice(start, start + atOnce);
    found.push(...(await Promise.all(some.map((project) => mineIn(ports, project, accountId)))).flat());
  }
  return { agreements: found };
}

async function mineIn(
  { agreements, now }: Pick<MinePorts, 'agreements' | 'now'>,
  project: ProjectView['project'],
  accountId: AccountId,
): Promise<MyAgreement[]> {
  const found = await agreements.findProject(project.id);
  if (!found.isOn) return [];
  return allOf(found).flatMap((agreement) => {
    const side = speaksFor(agreement, accountId, now());
    const waits = waitsFor(agreement, accountId, now());
    if (side === null && waits.length === 0) return [];
    return [
      {
        id: agreement.id,
        project,
        name: scopedAs(found, agreement.id)?.name ?? null,
        side,
        isTracking: agreement.tracking !== null,
        waits,
        since: (side && waitingSince(agreement, side)) ?? null,
      },
    ];
  });
}
