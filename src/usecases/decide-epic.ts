import type { EpicView, Input } from '../contract';
import { decideEpic as withDecision } from '../domain/decide-epic';
import type { Answer } from '../domain/owner';
import { AppError } from './app-error';
import { requirePeople, requireSight } from './available-person';
import { changeEpic, type EpicPorts, requireDecider } from './change-epic';
import { decisionNotices } from './decision-notices';
import { type EpicScene, epicView, loadEpic } from './epic-scene';
import type { Caller } from './ports';

export async function decideEpic(
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity, answer }: Input<'decideEpic'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, issueId);
  const side = requireDecider(scene, caller);
  if (answer) await requireOwner(ports, caller, scene, answer);

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

async function requireOwner(
  { people, access }: EpicPorts,
  caller: Caller,
  { agreement, facts }: EpicScene,
  answer: Answer,
): Promise<void> {
  if (answer.kind === 'role' && !agreement.roles.some(({ id }) => id === answer.roleId)) {
    throw new AppError('BAD_INPUT', { field: 'roleId' });
  }
  if (answer.kind !== 'person') return;
  await requirePeople(people, [answer.accountId]);
  await requireSight(access, caller.accountId, [answer.accountId], { issueKey: facts.key });
}
