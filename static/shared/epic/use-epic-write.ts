import { mutationOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { EpicView } from '../../../src/contract';
import type { IssueId } from '../../../src/domain/ids';
import { OperationFailed } from '../bridge/operation';
import { epicQuery } from './epic-query';

export type EpicWrites = {
  /** What the server answered to a write. */
  onSaved: (view: EpicView) => void;
  /** It is not any more as it was on the screen: what stands now has to be read. */
  onConflict: () => void;
};

const overtaken = ['CONFLICT', 'CLOSED'];
// The rights went to somebody else, or the tracking ended, while it stood on the screen.
const outdated = [...overtaken, 'FORBIDDEN', 'NOT_TRACKED'];

const isOneOf = (error: Error | null, codes: readonly string[]): boolean =>
  error instanceof OperationFailed && codes.includes(error.failure.code);

/** Someone else changed the same before. */
export const isConflict = (error: Error | null): boolean => isOneOf(error, overtaken);

/**
 * One after the other on the same epic: each answer tells how all of it stands, and one that was overtaken on its way
 * would take the other's place.
 */
export const epicWrite = <Command>(
  client: QueryClient,
  issueId: IssueId,
  send: (command: Command) => Promise<EpicView>,
  { onSaved, onConflict }: EpicWrites,
) =>
  mutationOptions({
    scope: { id: `epic ${issueId}` },
    mutationFn: send,
    onSuccess: async (view) => {
      // A read that began before would put the old state back.
      await client.cancelQueries({ queryKey: epicQuery(issueId).queryKey });
      onSaved(view);
    },
    onError: (error) => {
      if (isOneOf(error, outdated)) onConflict();
    },
  });

export const useEpicWrite = <Command>(
  issueId: IssueId,
  send: (command: Command) => Promise<EpicView>,
  writes: EpicWrites,
) => useMutation(epicWrite(useQueryClient(), issueId, send, writes));
