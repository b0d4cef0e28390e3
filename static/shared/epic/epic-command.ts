import type { EpicView } from '../../../src/contract';
import type { PostCodeActivity } from '../../../src/domain/activity';
import type { AccountId, IssueId } from '../../../src/domain/ids';
import type { Answer } from '../../../src/domain/owner';
import { invoke, unwrap } from '../bridge/operation';

/** What someone does about one activity of one epic. Deciding `null` goes back to the agreement. */
export type EpicCommand =
  | { kind: 'decide'; answer: Answer | null }
  | { kind: 'answerApplies'; applies: boolean }
  | { kind: 'nameOwner'; accountId: AccountId };

export async function sendEpicCommand(
  issueId: IssueId,
  activity: PostCodeActivity,
  command: EpicCommand,
): Promise<EpicView> {
  switch (command.kind) {
    case 'decide':
      return unwrap(await invoke('decideEpic', { issueId, activity, answer: command.answer }));
    case 'answerApplies':
      return unwrap(await invoke('answerApplies', { issueId, activity, applies: command.applies }));
    case 'nameOwner':
      return unwrap(await invoke('nameOwner', { issueId, activity, accountId: command.accountId }));
  }
}
