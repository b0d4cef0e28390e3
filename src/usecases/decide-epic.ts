import type { EpicView, Input } from '../contract';
import type { PostCodeActivity } from '../domain/activity';
import { decideEpic as withDecision } from '../domain/decide-epic';
import type { Epic } from '../domain/epic';
import type { Answer } from '../domain/owner';
import { sameAnswer } from '../domain/same-answer';
import { otherSide, type Side } from '../domain/side';
import { AppError } from './app-error';
import { requirePeople, requireSight } from './available-person';
import { changeEpic, type EpicPorts, requireDecider } from './change-epic';
import { type EpicScene, epicView, loadEpic } from './epic-scene';
import type { Caller } from './ports';
import { tellOfEpic } from './tell-of-epic';

export async function decideEpic(
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity, answer }: Input<'decideEpic'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, issueId);
  const side = requireDecider(scene, caller);
  if (answer) await requireOwner(ports, caller, scene, answer);

  const { leads } = scene.agreement;
  const epic = await changeEpic(ports, caller, scene, (before, author) =>
    withDecision(before, leads, { ...author, activity, side, answer }),
  );
  await tellOthers(ports, caller, { ...scene, epic }, { activity, side, before: scene.epic });
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

type Decision = { activity: PostCodeActivity; side: Side; before: Epic };

async function tellOthers(
  ports: EpicPorts,
  caller: Caller,
  scene: EpicScene,
  { activity, side, before }: Decision,
): Promise<void> {
  const { answers } = scene.epic.decisions[activity] ?? { answers: {} };
  const mine = answers[side]?.answer;
  const previous = before.decisions[activity]?.answers[side]?.answer;
  if (!mine || (previous && sameAnswer(previous, mine))) return;
  if (mine.kind === 'person') {
    await tellOfEpic(ports, caller, scene, { notice: 'ownerNamed', to: mine.accountId });
  }
  const theirs = answers[otherSide(side)]?.answer;
  if (theirs && !sameAnswer(theirs, mine)) {
    const to = scene.agreement.leads[otherSide(side)];
    await tellOfEpic(ports, caller, scene, { notice: 'decisionObjected', to });
  }
}
