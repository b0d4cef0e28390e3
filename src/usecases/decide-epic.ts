import type { EpicView, Input } from '../contract';
import { answeredForOther } from '../domain/answer-activity';
import { decideEpic as withDecision } from '../domain/decide-epic';
import { decisionOf } from '../domain/epic-change';
import type { Side } from '../domain/side';
import { AppError } from './app-error';
import { changeEpic, type EpicPorts } from './change-epic';
import { requireDecider, requireOpen } from './epic-guard';
import { decisionNotices } from './epic-notices';
import { requireOfferedAnswer, requireOfferedOnEpic } from './epic-owner';
import { type EpicScene, loadEpic } from './epic-scene';
import type { Caller } from './ports/caller';

export async function decideEpic(
  ports: EpicPorts,
  caller: Caller,
  { issueId, activity, answer }: Input<'decideEpic'>,
): Promise<EpicView> {
  const scene = await loadEpic(ports, caller, issueId);
  const requireDecidable = (now: EpicScene): Side => {
    const side = requireDecider(now);
    requireOpen(now, activity);
    const isBoth = answeredForOther(decisionOf(now.epic, activity), side, caller.accountId);
    if (answer && isBoth && now.terms.soleSide === null) throw new AppError('ALREADY_ANSWERED', { activity });
    return side;
  };
  requireDecidable(scene);
  if (answer) await requireOfferedAnswer(ports, scene, activity, answer);

  return changeEpic(
    ports,
    caller,
    scene,
    (now, said) => {
      const side = requireDecidable(now);
      if (answer) requireOfferedOnEpic(now, activity, answer);
      return withDecision(now.epic, now.terms, { ...said, activity, side, answer });
    },
    decisionNotices,
  );
}
