import type { Answer } from '../../../../src/domain/owner';

/** `1` to `9` stand for what is offered, in its order. */
export const keyedAnswer = (key: string, offered: readonly Answer[]): Answer | undefined =>
  /^[1-9]$/.test(key) ? offered[Number(key) - 1] : undefined;
