import type { AccountId } from './ids';
import type { IsoDate } from './time';

export const rolloutStages = ['internal', 'canary', 'partial', 'full', 'rolledBack'] as const;
export const experimentOutcomes = ['ship', 'kill', 'iterate', 'inconclusive', 'neverRun'] as const;

/** How far the work got (product.md §4). Links lead to the flag and to the readout; `percent` is 1 to 99. */
export type Result =
  | { activity: 'rollout'; stage: Exclude<(typeof rolloutStages)[number], 'partial'>; link?: string }
  | { activity: 'rollout'; stage: 'partial'; percent: number; link?: string }
  | {
      activity: 'experiment';
      outcome: (typeof experimentOutcomes)[number];
      link?: string;
      /** Who builds the winner for good. */
      implementer?: AccountId;
    }
  | { activity: 'feedback'; reviewedOn: IsoDate; learned: string; nextStep: string };

/** Nothing more is expected after a final result. */
export function isFinal(result: Result): boolean {
  switch (result.activity) {
    case 'rollout':
      return result.stage === 'full' || result.stage === 'rolledBack';
    case 'experiment':
      return result.outcome !== 'iterate';
    case 'feedback':
      return result.learned !== '';
  }
}

/** As much of it as the index tells. */
export function progressOf(result: Result): string {
  switch (result.activity) {
    case 'rollout':
      return result.stage;
    case 'experiment':
      return result.outcome;
    case 'feedback':
      return isFinal(result) ? 'reviewed' : 'planned';
  }
}
