import type { EpicsChanged, EpicView, Input } from '../contract';
import type { PostCodeActivity } from '../domain/activity';
import { owningRole } from '../domain/epic-answer';
import { refusesToHandOver, refusesToNamePerson } from '../domain/epic-permissions';
import { nameOwner as withOwner } from '../domain/name-owner';
import type { AccountId } from '../domain/ids';
import type { Role } from '../domain/owner';
import { AppError } from './app-error';
import { type EpicPorts, type EpicWork, workOnEpic } from './change-epic';
import { changeEpics, type EpicsPorts } from './change-epics';
import { allow, requireOpen } from './epic-guard';
import { decisionNotices } from './epic-notices';
import { epicOwnerCheck } from './epic-owner';
import type { EpicScene } from './epic-scene';
import type { Caller } from './ports/caller';

export const nameOwner = (
  ports: EpicPorts,
  caller: Caller,
  { issueId, ...named }: Input<'nameOwner'>,
): Promise<EpicView> => workOnEpic(ports, caller, issueId, naming(ports, named));

/** Each for the role that owns the activity on that epic. */
export const nameOwners = (
  ports: EpicsPorts,
  caller: Caller,
  { issueIds, ...named }: Input<'nameOwners'>,
): Promise<EpicsChanged> => changeEpics(ports, caller, issueIds, naming(ports, named));

function naming(ports: EpicPorts, { activity, accountId }: Omit<Input<'nameOwner'>, 'issueId'>): EpicWork {
  const checkPerson = epicOwnerCheck(ports, accountId);
  return {
    check: async (scene) => {
      requireNameable(scene, activity, accountId);
      await checkPerson(scene);
    },
    command: (now, said) => {
      const { id: roleId } = requireNameable(now, activity, accountId);
      return withOwner(now.epic, { ...said, activity, roleId, accountId });
    },
    notices: decisionNotices,
  };
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
