import { useMutation } from '@tanstack/react-query';
import type { EpicView } from '../../../src/contract';
import { OperationFailed } from '../bridge/operation';

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

export const useEpicWrite = <Command>(
  send: (command: Command) => Promise<EpicView>,
  { onSaved, onConflict }: EpicWrites,
) =>
  useMutation({
    mutationFn: send,
    onSuccess: onSaved,
    onError: (error) => {
      if (isOneOf(error, outdated)) onConflict();
    },
  });
