import type { EpicsChanged, EpicView, Input } from '../contract';
import { answeredForOther } from '../domain/answer-activity';
import { decideEpic as withDecision } from '../domain/decide-epic';
import { decisionOf } from '../domain/epic-change';
import type { Side } from '../domain/side';
import { AppError } from './app-error';
import { type EpicPorts, type EpicWork, workOnEpic } from './change-epic';
import { changeEpics, type EpicsPorts } from './change-epics';
import { requireDecider, requireOpen } from './epic-guard';
import { decisionNotices } from './epic-notices';
import { offeredAnswerCheck, requireOfferedOnEpic } from './epic-owner';
import type { EpicScene } from './epic-scene';
import type { Caller } from './ports/caller';

export const decideEpic = (
  ports: EpicPorts,
  caller: Caller,
  { issueId, ...decision }: Input<'decideEpic'>,
): Promise<EpicView> => workOnEpic(ports, caller, issueId, deciding(ports, caller, decision));

export const decideEpics = (
  ports: EpicsPorts,
  caller: Caller,
  { issueIds, ...decision }: Input<'decideEpics'>,
): Promise<EpicsChanged> => changeEpics(ports, caller, issueIds, deciding(ports, caller, decision));

function deciding(
  ports: EpicPorts,
  caller: Caller,
  { activity, answer }: Omit<Input<'decideEpic'>, 'issueId'>,
): EpicWork {
  const requireDecidable = (scene: EpicScene): Side => {
    const side = requireDecider(scene);
    requireOpen(scene, activity);
    const isBoth = answeredForOther(decisionOf(scene.epic, activity), side, caller.accountId);
    if (answer && isBoth && scene.terms.soleSide === null)
      throw new AppError('ALREADY_ANSWERED', { activity });
    return side;
  };
  const checkAnswer = answer && offeredAnswerCheck(ports, activity, answer);
  return {
    check: async (scene) => {
      requireDecidable(scene);
      await checkAnswer?.(scene);
    },
    command: (now, said) => {
      const side = requireDecidable(now);
      if (answer) requireOfferedOnEpic(now, activity, answer);
      return withDecision(now.epic, now.terms, { ...said, activity, side, answer });
    },
    notices: decisionNotices,
  };
}
