import type { EpicView, Input } from '../contract';
import type { PostCodeActivity } from '../domain/activity';
import { owningRole } from '../domain/epic-answer';
import { refusesToHandOver, refusesToNamePerson } from '../domain/epic-permissions';
import { nameOwner as withOwner } from '../domain/name-owner';
import type { AccountId } from '../domain/ids';
import type { Role } from '../domain/owner';
import { AppError } from './app-error';
import { changeEpic, type EpicPorts } from './change-epic';
import { allow, requireOpen } from './epic-guard';
import { decisionNotices } from './epic-notices';
import { requireEpicOwner } from './epic-owner';
import { type EpicScene, loadEpic } from './epic-scene';
import type { Caller } from './ports/caller';

export async function nameOwner(
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity, accountId }: Input<'nameOwner'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, caller, issueId);
  requireNameable(scene, activity, accountId);
  await requireEpicOwner(ports, scene, accountId);
  return changeEpic(
    ports,
    caller,
    scene,
    (now, said) => {
      const { id: roleId } = requireNameable(now, activity, accountId);
      return withOwner(now.epic, { ...said, activity, roleId, accountId });
    },
    decisionNotices,
  );
}

/** The role that owns the activity on this epic, if the caller may name that person for it. */
function requireNameable(scene: EpicScene, activity: PostCodeActivity, accountId: AccountId): Role {
  requireOpen(scene, activity);
  const { facts, epic, terms, viewer, verdict } = scene;
  const role = owningRole(activity, facts, epic.decisions, terms);
  if (!role) throw new AppError('NOT_NAMEABLE', { activity });
  const judged = verdict.activities[activity];
  const holder = judged.status === 'owned' ? judged.accountId : null;
  allow(refusesToHandOver(viewer, role, { namedBy: terms.settings.namedBy, holder }));
  allow(refusesToNamePerson(viewer, role, accountId));
  return role;
}
