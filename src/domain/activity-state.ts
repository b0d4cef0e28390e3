import type { ActivityRecord, Given } from './agreement';
import type { Answer, Owner } from './owner';
import { sameAnswer } from './same-answer';
import { otherSide, type Side } from './side';
import type { IsoDateTime } from './time';

/** Both say "me" is an overlap, both say "the other" an orphan: nobody would have done it. */
export type Clash = 'overlap' | 'orphan' | 'different';

/**
 * product.md §2. `given` of a waiting activity is there for its author's side, unless it is shown (rule 1). While `changing`,
 * `answers` holds what each side says now: whoever differs from `answer` proposes a change.
 */
export type ActivityState =
  | { state: 'suggested'; owner?: Owner }
  | { state: 'waiting'; for: Side; given?: Given }
  | { state: 'differs'; answers: Record<Side, Given>; clash: Clash }
  | { state: 'agreed'; answer: Answer; since: IsoDateTime }
  | { state: 'changing'; answer: Answer; since: IsoDateTime; answers: Partial<Record<Side, Given>> };

/** `side`: the one that the viewer leads. `shown`: the sides that chose to show their answers. */
export type Seeing = { side: Side | null; shown: Partial<Record<Side, unknown>> };

/** What a viewer may know of an activity. */
export function activityState(record: ActivityRecord, seeing: Seeing): ActivityState {
  const { answers, inForce, suggested } = record;
  const { product, engineering } = answers;
  if (inForce) {
    const { answer, since } = inForce;
    const differs = [product, engineering].some((given) => given && !sameAnswer(given.answer, answer));
    return differs ? { state: 'changing', answer, since, answers } : { state: 'agreed', answer, since };
  }
  if (product && engineering) {
    return { state: 'differs', answers: { product, engineering }, clash: clashOf(product, engineering) };
  }
  if (product) return waiting('product', product, seeing);
  if (engineering) return waiting('engineering', engineering, seeing);
  return { state: 'suggested', ...(suggested && { owner: suggested }) };
}

const waiting = (author: Side, given: Given, { side, shown }: Seeing): ActivityState => ({
  state: 'waiting',
  for: otherSide(author),
  ...((side === author || shown[author] !== undefined) && { given }),
});

function clashOf(product: Given, engineering: Given): Clash {
  if (product.answer.kind !== 'lead' || engineering.answer.kind !== 'lead') return 'different';
  return product.answer.side === 'product' ? 'overlap' : 'orphan';
}
