import type { EpicView, Input } from '../contract';
import type { PostCodeActivity } from '../domain/activity';
import type { EpicItem } from '../domain/change';
import { nameOwner as withOwner } from '../domain/decide-epic';
import type { Epic } from '../domain/epic';
import { owningRole } from '../domain/epic-answer';
import { refusesToName } from '../domain/epic-permissions';
import type { Role } from '../domain/owner';
import type { Side } from '../domain/side';
import { termsOf } from '../domain/terms';
import { AppError } from './app-error';
import { type Author, changeEpic, type EpicPorts, requireDecider } from './change-epic';
import { requireEpicOwner } from './epic-owner';
import { type EpicScene, epicView, loadEpic } from './epic-scene';
import type { Addressed, Caller } from './ports';

export async function nameOwner(
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity, accountId }: Input<'nameOwner'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, issueId);
  const side = requireDecider(scene, caller, ports.now());
  requireNameable(scene, scene.epic, side, activity);
  await requireEpicOwner(ports, caller, scene, accountId);

  const name = (before: Epic, author: Author) => {
    const { id: roleId } = requireNameable(scene, before, side, activity);
    return withOwner(before, { ...author, activity, roleId, accountId });
  };
  const epic = await changeEpic(ports, caller, scene, name, namedOwners);
  return epicView(ports, caller, { ...scene, epic });
}

const namedOwners = (items: readonly EpicItem[]): Addressed[] =>
  items.flatMap((item) => (item.kind === 'ownerNamed' ? [{ notice: 'ownerNamed', to: item.to }] : []));

/** The role that owns the activity on this epic, if this side names its people. */
function requireNameable(
  { agreement, facts }: EpicScene,
  epic: Epic,
  side: Side,
  activity: PostCodeActivity,
): Role {
  const role = owningRole(activity, facts, epic.decisions, termsOf(agreement));
  if (!role) throw new AppError('NOT_NAMEABLE', { activity });
  const refusal = refusesToName(side, role);
  if (refusal) throw new AppError('FORBIDDEN', { reason: refusal });
  return role;
}
