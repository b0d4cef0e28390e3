import { makeInvoke } from '@forge/bridge';
import type { Failure, Operations, Result } from '../../../src/contract';

export const invoke = makeInvoke<Operations>();

/** An operation's refusal, thrown so that the query or mutation around it fails with its code. */
export class OperationFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = 'OperationFailed';
  }
}

export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new OperationFailed(result.error);
  return result.value;
}
