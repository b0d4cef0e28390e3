import type { IndexedDecision, OwnershipProperty } from '../../../src/contract';
import type { PostCodeActivity } from '../../../src/domain/activity';
import type { EpicDecision, EpicDecisions } from '../../../src/domain/epic';
import type { Result } from '../../../src/domain/result';

type Closing = { result?: Result; reason?: string };

/** One activity's decision: as the server tells it, or its copy in the index, which holds no word that anybody wrote. */
export type KnownDecision = Omit<IndexedDecision, 'response' | 'expected' | 'closed' | 'snooze'> &
  Pick<EpicDecision, 'recorded' | 'reopened'> & {
    response?: NonNullable<IndexedDecision['response']> & { comment?: string };
    expected?: NonNullable<IndexedDecision['expected']> & Partial<NonNullable<EpicDecision['expected']>>;
    closed?: NonNullable<IndexedDecision['closed']> & Closing;
    snooze?: NonNullable<IndexedDecision['snooze']> & Partial<NonNullable<EpicDecision['snooze']>>;
    /** How far the work got, where the index says no more than that. */
    progress?: string;
  };

export type KnownDecisions = Partial<Record<PostCodeActivity, KnownDecision>> &
  Pick<EpicDecisions, 'shipsNothing' | 'shipsNothingSuggested'> & {
    letPass?: NonNullable<OwnershipProperty['letPass']> & { reason?: string };
  };
