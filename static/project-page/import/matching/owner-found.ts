import type { Who } from './here';
import { onceEach, sameWho } from './same-who';

/** Who answers for a line; `null` with several `candidates` where somebody has to choose, or with none. */
export type OwnerFound = {
  owner: Who | null;
  candidates: Who[];
  why: 'accountable' | 'onlyResponsible' | 'severalAccountable' | 'severalResponsible' | 'nobody';
};

/** The accountable one; where there is none, the only responsible one. `chosen` counts while it is one of them. */
export function ownerOf(
  accountable: readonly Who[],
  responsible: readonly Who[],
  chosen: Who | undefined,
): OwnerFound {
  const isAccountable = accountable.length > 0;
  const candidates = onceEach(isAccountable ? accountable : responsible);
  const [first] = candidates;
  if (!first) return { owner: null, candidates, why: 'nobody' };
  if (candidates.length === 1) {
    return { owner: first, candidates, why: isAccountable ? 'accountable' : 'onlyResponsible' };
  }
  const owner = candidates.find((each) => chosen && sameWho(each, chosen)) ?? null;
  return { owner, candidates, why: isAccountable ? 'severalAccountable' : 'severalResponsible' };
}
