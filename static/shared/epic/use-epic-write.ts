import { useMutation } from '@tanstack/react-query';
import type { EpicView } from '../../../src/contract';
import { OperationFailed } from '../bridge/operation';

export type EpicWrites = {
  /** What the server answered to a write. */
  onSaved: (view: EpicView) => void;
  /** Someone else was faster: what stands now has to be read. */
  onConflict: () => void;
};

const overtaken = ['CONFLICT', 'CLOSED'];

/** It was refused because the epic is not any more as it was on the screen. */
export const isConflict = (error: Error | null): boolean =>
  error instanceof OperationFailed && overtaken.includes(error.failure.code);

export const useEpicWrite = <Command>(
  send: (command: Command) => Promise<EpicView>,
  { onSaved, onConflict }: EpicWrites,
) =>
  useMutation({
    mutationFn: send,
    onSuccess: onSaved,
    onError: (error) => {
      if (isConflict(error)) onConflict();
    },
  });
