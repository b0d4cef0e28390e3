import type { EpicView } from '../../../src/contract';
import type { Warning } from '../../../src/domain/action';
import type { PostCodeActivity } from '../../../src/domain/activity';
import type { AccountId, IssueId } from '../../../src/domain/ids';
import type { Answer } from '../../../src/domain/owner';
import type { Result } from '../../../src/domain/result';
import type { IsoDate, IsoDateTime } from '../../../src/domain/time';
import { invoke, unwrap } from '../bridge/operation';
import { rememberHidden } from './flag-memory';

/** What someone does about one activity of one epic. Deciding `null` goes back to the agreement. */
export type EpicCommand =
  | { kind: 'decide'; answer: Answer | null }
  | { kind: 'suggest'; answer: Answer }
  | { kind: 'clearSuggestion'; seen: { by: AccountId; answer: Answer } }
  | { kind: 'answerApplies'; applies: boolean }
  | { kind: 'nameOwner'; accountId: AccountId }
  | { kind: 'respond'; accept: boolean; comment?: string }
  | { kind: 'expect'; on: IsoDate | null; seen: IsoDate | null }
  | { kind: 'record'; result: Result; seenAt: IsoDateTime | null }
  | { kind: 'closeWithout'; reason: string }
  | { kind: 'reopen' }
  | { kind: 'snooze'; snooze: { until: IsoDate; reason: string } | null }
  /** From the viewer only. */
  | { kind: 'hide'; warning: Warning | null };

export async function sendEpicCommand(
  issueId: IssueId,
  activity: PostCodeActivity,
  command: EpicCommand,
): Promise<EpicView> {
  const work = { issueId, activity };
  switch (command.kind) {
    case 'decide':
      return unwrap(await invoke('decideEpic', { ...work, answer: command.answer }));
    case 'suggest':
      return unwrap(await invoke('suggestOwner', { ...work, answer: command.answer }));
    case 'clearSuggestion':
      return unwrap(await invoke('clearSuggestion', { issueId, about: activity, seen: command.seen }));
    case 'answerApplies':
      return unwrap(await invoke('answerApplies', { ...work, applies: command.applies }));
    case 'nameOwner':
      return unwrap(await invoke('nameOwner', { ...work, accountId: command.accountId }));
    case 'respond': {
      const { accept, comment } = command;
      return unwrap(
        await invoke('respondAsOwner', { ...work, accept, ...(comment !== undefined && { comment }) }),
      );
    }
    case 'expect':
      return unwrap(await invoke('expectResult', { ...work, on: command.on, seen: command.seen }));
    case 'record':
      return unwrap(
        await invoke('recordResult', { issueId, result: command.result, seenAt: command.seenAt }),
      );
    case 'closeWithout':
      return unwrap(await invoke('closeWithoutResult', { ...work, reason: command.reason }));
    case 'reopen':
      return unwrap(await invoke('reopenWork', work));
    case 'hide':
      return hideFromMe(work, command.warning);
    case 'snooze':
      return unwrap(await invoke('snoozeWarning', { ...work, snooze: command.snooze }));
  }
}

/** The flag looks at what it remembers itself: telling it costs no call when an issue is opened. */
async function hideFromMe(work: { issueId: IssueId; activity: PostCodeActivity }, warning: Warning | null) {
  const view = unwrap(await invoke('hideWarning', { ...work, warning }));
  const { accountId, hidden } = view.viewer;
  await rememberHidden(accountId, work.issueId, hidden);
  return view;
}
