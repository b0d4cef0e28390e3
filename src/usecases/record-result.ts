import type { EpicView, Input } from '../contract';
import { decisionOf } from '../domain/epic-change';
import { isFinal, type Result } from '../domain/result';
import { isSentBefore, recordResult as withResult } from '../domain/record-result';
import { AppError } from './app-error';
import { changeEpic, type EpicPorts } from './change-epic';
import { outdated, requireExpected, requireReporter } from './epic-guard';
import { epicOwnerCheck } from './epic-owner';
import { type EpicScene, epicView, loadEpic } from './epic-scene';
import type { Caller } from './ports/caller';
import { workOwner } from './work-owner';

export async function recordResult(
  ports: EpicPorts,
  caller: Caller,
  { issueId, result, seenAt }: Input<'recordResult'>,
): Promise<EpicView> {
  const { activity } = result;
  const scene = await loadEpic(ports, caller, issueId);
  const isSent = (now: EpicScene) => isSentBefore(now.epic, { result, seenAt, by: caller.accountId });
  if (isSent(scene)) return epicView(scene);
  const requireUnchanged = (now: EpicScene) => {
    requireReporter(now, activity);
    requireExpected(now, activity);
    if ((decisionOf(now.epic, activity).recorded?.at ?? null) !== seenAt) throw outdated(now);
  };
  requireUnchanged(scene);
  requirePossible(scene, result);
  if (result.activity === 'experiment' && result.implementer !== undefined) {
    await epicOwnerCheck(ports, result.implementer)(scene);
  }
  return changeEpic(ports, caller, scene, (now, said) => {
    if (isSent(now)) return { epic: now.epic, items: [] };
    requireUnchanged(now);
    return withResult(now.epic, { ...said, result, owner: workOwner(now, activity) });
  });
}

/** A review that has taken place says what was learned; nobody has learned from one that is still to come. */
function requirePossible({ today }: EpicScene, result: Result): void {
  if (result.activity !== 'feedback') return;
  const isToCome = result.reviewedOn > today;
  if (isFinal(result) && isToCome) throw new AppError('BAD_INPUT', { field: 'reviewedOn' });
  if (!isFinal(result) && !isToCome) throw new AppError('BAD_INPUT', { field: 'learned' });
}
