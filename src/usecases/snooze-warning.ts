import type { EpicsChanged, EpicView, Input } from '../contract';
import { warnedOf } from '../domain/action';
import type { PostCodeActivity } from '../domain/activity';
import { decisionOf } from '../domain/epic-change';
import { refusesToSnooze, snoozeWarning as withSnooze } from '../domain/snooze-warning';
import { AppError } from './app-error';
import { type EpicPorts, type EpicWork, workOnEpic } from './change-epic';
import { changeEpics, type EpicsPorts } from './change-epics';
import { requireReporter } from './epic-guard';
import type { EpicScene } from './epic-scene';
import type { Caller } from './ports/caller';

export const snoozeWarning = (
  ports: EpicPorts,
  caller: Caller,
  { issueId, ...snoozed }: Input<'snoozeWarning'>,
): Promise<EpicView> => workOnEpic(ports, caller, issueId, snoozing(snoozed));

export const snoozeWarnings = (
  ports: EpicsPorts,
  caller: Caller,
  { issueIds, ...snoozed }: Input<'snoozeWarnings'>,
): Promise<EpicsChanged> => changeEpics(ports, caller, issueIds, snoozing(snoozed));

const snoozing = ({ activity, snooze }: Omit<Input<'snoozeWarning'>, 'issueId'>): EpicWork => ({
  command: (now, said) => {
    requireReporter(now, activity);
    const warning = warningOn(now, activity);
    // It went away meanwhile, which is as good.
    if (!warning) return { epic: now.epic, items: [] };
    const { today, epic } = now;
    const changed = withSnooze(epic, { ...said, activity, warning, snooze, today });
    if (snooze && changed.items.length > 0) requireSnoozable(now, activity, warning, snooze.until);
    return changed;
  },
});

function warningOn({ verdict }: EpicScene, activity: PostCodeActivity) {
  const judged = verdict.activities[activity];
  return judged.severity === 'none' ? undefined : warnedOf(judged)?.warning;
}

function requireSnoozable(
  { epic, today }: EpicScene,
  activity: PostCodeActivity,
  warning: Parameters<typeof refusesToSnooze>[1],
  until: string,
): void {
  const refusal = refusesToSnooze(decisionOf(epic, activity).snooze, warning, { until, today });
  if (refusal === 'tooLong') throw new AppError('BAD_INPUT', { field: 'snooze.until' });
  if (refusal) throw new AppError('LIMIT', { what: 'snoozes' });
}
