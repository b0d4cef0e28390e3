import { events } from '@forge/bridge';
import { warningName, warningsEvent } from '../shared/epic/warnings-event';
import type { FlagContent } from './flag-content';
import { text } from '../shared/bridge/unknown-fields';

type Flag = {
  /** As far as Jira's index knows. */
  stillWarns: () => Promise<boolean>;
  close: () => Promise<void>;
};

// The index is written by a job, some seconds after the change that Jira tells of.
const untilIndexedMs = 5_000;

/** Takes the flag away as soon as what it tells is settled: in the panel, which says so at once, or by a change of the issue. */
export function closeOnceSettled({ activity, warning }: FlagContent, { stillWarns, close }: Flag): void {
  const name = warningName(activity, warning);
  let look: ReturnType<typeof setTimeout> | undefined;
  void events.on(warningsEvent, async (warnings) => {
    if (!text(warnings).split(' ').includes(name)) await close();
  });
  void events.on('JIRA_ISSUE_CHANGED', () => {
    clearTimeout(look);
    look = setTimeout(() => void stillWarns().then((warns) => (warns ? undefined : close())), untilIndexedMs);
    return Promise.resolve();
  });
}
