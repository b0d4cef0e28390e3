import type { PostCodeActivity } from '../domain/activity';
import { decisionOf } from '../domain/epic-change';
import type { AccountId } from '../domain/ids';
import type { Answer } from '../domain/owner';
import { requireAvailable, requireSight } from './available-person';
import type { EpicScene } from './epic-scene';
import { requireOffered } from './offered-owner';
import type { Ports } from './ports/operation-ports';

type OwnerPorts = Pick<Ports, 'people' | 'access'>;

/** An answer that the agreement offers, or that stands on the epic. */
export function requireOfferedOnEpic(scene: EpicScene, activity: PostCodeActivity, answer: Answer): void {
  const { answers } = decisionOf(scene.epic, activity);
  const standing = Object.values(answers).map((given) => given.answer);
  requireOffered(scene.agreement, answer, standing);
}

/** The same, and a person can own work on the epic. */
export function offeredAnswerCheck(
  ports: OwnerPorts,
  activity: PostCodeActivity,
  answer: Answer,
): (scene: EpicScene) => Promise<void> {
  const check = answer.kind === 'person' ? epicOwnerCheck(ports, answer.accountId) : undefined;
  return async (scene) => {
    requireOfferedOnEpic(scene, activity, answer);
    await check?.(scene);
  };
}

/** Someone who can own work on the epic: who they are is asked once, whether they see it of every epic. */
export function epicOwnerCheck(
  { people, access }: OwnerPorts,
  accountId: AccountId,
): (scene: EpicScene) => Promise<void> {
  let person: ReturnType<typeof people.find> | undefined;
  return async ({ facts, viewer }) => {
    person ??= people.find([accountId]);
    const [found] = await Promise.all([
      person,
      requireSight(access, viewer.accountId, [accountId], { issueKey: facts.key }),
    ]);
    requireAvailable(found, [accountId]);
  };
}
