import type { EpicView, Input } from '../contract';
import type { PostCodeActivity } from '../domain/activity';
import { decisionOf, withDecision } from '../domain/epic-change';
import { refusesToRespond } from '../domain/epic-permissions';
import type { Owner } from '../domain/owner';
import { acceptWork, passBack } from '../domain/respond-as-owner';
import { AppError } from './app-error';
import { changeEpic, type EpicPorts } from './change-epic';
import { allow, requireOpen } from './epic-guard';
import { passedBackNotices } from './epic-notices';
import { type EpicScene, loadEpic, withEpic } from './epic-scene';
import type { Caller } from './ports/caller';

export async function respondAsOwner(
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity, accept, comment }: Input<'respondAsOwner'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, caller, issueId);
  requireOwned(scene, activity);
  return changeEpic(
    ports,
    caller,
    scene,
    (now, said) => {
      const owner = requireOwned(now, activity);
      const command = { ...said, activity };
      return accept
        ? acceptWork(now.epic, { ...command, owner })
        : passBack(now.epic, { ...command, comment });
    },
    passedBackNotices,
  );
}

/** What the caller owns, whatever they said of it before. */
function requireOwned(scene: EpicScene, activity: PostCodeActivity): Owner {
  requireOpen(scene, activity);
  const { viewer, terms } = scene;
  const judged = unanswered(scene, activity).verdict.activities[activity];
  const owner = judged.status === 'owned' ? judged : undefined;
  allow(refusesToRespond(viewer, owner?.accountId ?? null, terms));
  if (!owner) throw new AppError('FORBIDDEN', { reason: 'notOwner' });
  return owner.owner;
}

function unanswered(scene: EpicScene, activity: PostCodeActivity): EpicScene {
  const { response, ...decision } = decisionOf(scene.epic, activity);
  return response?.accountId === scene.viewer.accountId
    ? withEpic(scene, withDecision(scene.epic, activity, decision))
    : scene;
}
