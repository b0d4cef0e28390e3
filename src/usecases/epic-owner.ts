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
export async function requireOfferedAnswer(
  ports: OwnerPorts,
  scene: EpicScene,
  activity: PostCodeActivity,
  answer: Answer,
): Promise<void> {
  requireOfferedOnEpic(scene, activity, answer);
  if (answer.kind === 'person') await requireEpicOwner(ports, scene, answer.accountId);
}

/** Someone who can own work on the epic. */
export async function requireEpicOwner(
  { people, access }: OwnerPorts,
  { facts, viewer }: EpicScene,
  accountId: AccountId,
): Promise<void> {
  const [found] = await Promise.all([
    people.find([accountId]),
    requireSight(access, viewer.accountId, [accountId], { issueKey: facts.key }),
  ]);
  requireAvailable(found, [accountId]);
}
