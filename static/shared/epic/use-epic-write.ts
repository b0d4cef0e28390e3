import { useMutation } from '@tanstack/react-query';
import type { EpicView } from '../../../src/contract';
import type { PostCodeActivity } from '../../../src/domain/activity';
import type { IssueId } from '../../../src/domain/ids';
import { sendEpicCommand, type EpicCommand } from './epic-command';

export const useEpicWrite = (
  issueId: IssueId,
  activity: PostCodeActivity,
  onSaved: (view: EpicView) => void,
) =>
  useMutation({
    mutationFn: (command: EpicCommand) => sendEpicCommand(issueId, activity, command),
    onSuccess: onSaved,
  });
