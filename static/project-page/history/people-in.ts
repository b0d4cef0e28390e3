import type { ChangeView } from '../../../src/contract';
import type { AccountId } from '../../../src/domain/ids';
import { peopleInChange } from '../../../src/domain/people-in-change';

/** Everybody whom these changes name; a hidden answer names nobody. */
export const peopleIn = (changes: readonly ChangeView[]): AccountId[] =>
  changes.flatMap((change) =>
    peopleInChange({ ...change, items: change.items.filter((item) => item.kind !== 'answeredHidden') }),
  );
