import type { EpicView, Input } from '../contract';
import { decideEpic as withDecision } from '../domain/decide-epic';
import type { RoleId } from '../domain/ids';
import { AppError } from './app-error';
import { changeEpic, type EpicPorts, requireDecider } from './change-epic';
import { decisionNotices } from './decision-notices';
import { requireEpicOwner } from './epic-owner';
import { type EpicScene, epicView, loadEpic } from './epic-scene';
import type { Caller } from './ports';

export async function decideEpic(
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity, answer }: Input<'decideEpic'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, issueId);
  const side = requireDecider(scene, caller, ports.now());
  if (answer?.kind === 'role') requireRole(scene, answer.roleId);
  if (answer?.kind === 'person') await requireEpicOwner(ports, caller, scene, answer.accountId);

  const { leads } = scene.agreement;
  const epic = await changeEpic(
    ports,
    caller,
    scene,
    (before, author) => withDecision(before, leads, { ...author, activity, side, answer }),
    (items, decided) => decisionNotices(items, decided, leads),
  );
  return epicView(ports, caller, { ...scene, epic });
}

function requireRole({ agreement }: EpicScene, roleId: RoleId): void {
  if (!agreement.roles.some(({ id }) => id === roleId)) throw new AppError('BAD_INPUT', { field: 'roleId' });
}
