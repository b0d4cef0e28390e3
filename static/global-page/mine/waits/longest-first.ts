import type { MyAgreement } from '../../../../src/contract';

/** Who waits longest comes first; where nobody waits for the reader's word, by name. */
export const longestFirst = (agreements: readonly MyAgreement[]): MyAgreement[] =>
  agreements.toSorted(
    (one, other) =>
      Number(one.since === null) - Number(other.since === null) ||
      (one.since ?? '').localeCompare(other.since ?? '') ||
      one.project.name.localeCompare(other.project.name),
  );
