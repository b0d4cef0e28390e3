import type { EpicsChanged, EpicView, Result } from '../../../../src/contract';
import type { AccountId, IssueId } from '../../../../src/domain/ids';
import { invoke, OperationFailed, unwrap } from '../../bridge/operation';
import { changedViews } from '../changed-views';

/** What someone does about an epic as a whole. */
export type EpicWideCommand =
  /** `null` goes by the agreement's rule again. */
  | { kind: 'shipsNothing'; value: boolean | null }
  | { kind: 'suggestShipsNothing' }
  /** That it ships nothing. */
  | { kind: 'clearSuggestion'; by: AccountId }
  /** `null`: no more. */
  | { kind: 'letPass'; reason: string | null }
  | { kind: 'track' };

export async function sendEpicWide(issueId: IssueId, command: EpicWideCommand): Promise<EpicView> {
  switch (command.kind) {
    case 'shipsNothing':
      return onlyOne(await invoke('answerShipsNothing', { issueIds: [issueId], value: command.value }));
    case 'suggestShipsNothing':
      return unwrap(await invoke('suggestShipsNothing', { issueId }));
    case 'clearSuggestion': {
      const seen = { by: command.by, answer: null };
      return unwrap(await invoke('clearSuggestion', { issueId, about: null, seen }));
    }
    case 'letPass':
      return unwrap(await invoke('letPass', { issueId, reason: command.reason }));
    case 'track':
      return onlyOne(await invoke('trackEpics', { issueIds: [issueId] }));
  }
}

function onlyOne(result: Result<EpicsChanged>): EpicView {
  const answer = unwrap(result);
  const [view] = changedViews(answer);
  const [failure] = answer.failed;
  if (view) return view;
  throw new OperationFailed({ code: failure?.code ?? 'INTERNAL' });
}
