import type { EpicsChanged } from '../../../../src/contract';
import type { PostCodeActivity } from '../../../../src/domain/activity';
import type { AccountId, IssueId } from '../../../../src/domain/ids';
import type { Answer } from '../../../../src/domain/owner';
import type { IsoDate } from '../../../../src/domain/time';
import { invoke, unwrap } from '../../../shared/bridge/operation';

/** What a lead can do for several epics at once. */
export const bulkKinds = ['decide', 'notNeeded', 'name', 'snooze', 'shipsNothing', 'track'] as const;
export type BulkKind = (typeof bulkKinds)[number];

/** The same for each of the epics; without what is still to be chosen. */
export type BulkDraft =
  | { kind: 'decide' | 'notNeeded'; activity: PostCodeActivity; answer?: Answer | undefined }
  | { kind: 'name'; activity: PostCodeActivity; accountId?: AccountId | undefined }
  | {
      kind: 'snooze';
      activity: PostCodeActivity;
      snooze?: { until: IsoDate; reason: string } | undefined;
    }
  | { kind: 'shipsNothing' }
  | { kind: 'track' };

/** `undefined` as long as something has to be chosen. */
export function bulkCommand(draft: BulkDraft): ((issueIds: IssueId[]) => Promise<EpicsChanged>) | undefined {
  switch (draft.kind) {
    case 'decide':
    case 'notNeeded': {
      const { activity, answer } = draft;
      return (
        answer && (async (issueIds) => unwrap(await invoke('decideEpics', { issueIds, activity, answer })))
      );
    }
    case 'name': {
      const { activity, accountId } = draft;
      return (
        accountId &&
        (async (issueIds) => unwrap(await invoke('nameOwners', { issueIds, activity, accountId })))
      );
    }
    case 'snooze': {
      const { activity, snooze } = draft;
      return (
        snooze && (async (issueIds) => unwrap(await invoke('snoozeWarnings', { issueIds, activity, snooze })))
      );
    }
    case 'shipsNothing':
      return async (issueIds) => unwrap(await invoke('answerShipsNothing', { issueIds, value: true }));
    case 'track':
      return async (issueIds) => unwrap(await invoke('trackEpics', { issueIds }));
  }
}
