import type { PostCodeActivity } from '../../../../src/domain/activity';
import type { AccountId } from '../../../../src/domain/ids';
import type { experimentOutcomes, Result, rolloutStages } from '../../../../src/domain/result';
import type { IsoDate } from '../../../../src/domain/time';
import { isLink } from './is-link';

export type RolloutDraft = {
  activity: 'rollout';
  stage: (typeof rolloutStages)[number] | null;
  percent: string;
  link: string;
};
export type ExperimentDraft = {
  activity: 'experiment';
  outcome: (typeof experimentOutcomes)[number] | null;
  link: string;
  implementer: AccountId | null;
};
export type FeedbackDraft = {
  activity: 'feedback';
  /** A day, or nothing yet. */
  reviewedOn: string;
  learned: string;
  nextStep: string;
};
/** A result as far as it is filled in. */
export type Draft = RolloutDraft | ExperimentDraft | FeedbackDraft;

/** What was recorded before, to go on from. */
export function draftOf(activity: PostCodeActivity, before: Result | undefined, today: IsoDate): Draft {
  switch (activity) {
    case 'rollout': {
      const rollout = before?.activity === 'rollout' ? before : undefined;
      const percent = rollout?.stage === 'partial' ? String(rollout.percent) : '';
      return { activity, stage: rollout?.stage ?? null, percent, link: rollout?.link ?? '' };
    }
    case 'experiment': {
      const experiment = before?.activity === 'experiment' ? before : undefined;
      const { outcome = null, link = '', implementer = null } = experiment ?? {};
      return { activity, outcome, link, implementer };
    }
    case 'feedback': {
      const feedback = before?.activity === 'feedback' ? before : undefined;
      const { reviewedOn = today, learned = '', nextStep = '' } = feedback ?? {};
      return { activity, reviewedOn, learned, nextStep };
    }
  }
}

/** `undefined` as long as something is missing. */
export function resultOf(draft: Draft, today: IsoDate): Result | undefined {
  switch (draft.activity) {
    case 'rollout':
      return rolloutOf(draft);
    case 'experiment': {
      const { activity, outcome, link, implementer } = draft;
      if (outcome === null || !isLink(link)) return undefined;
      const builds = outcome === 'ship' && implementer !== null;
      return { activity, outcome, ...linkPart(link), ...(builds && { implementer }) };
    }
    case 'feedback': {
      const { activity, reviewedOn, learned, nextStep } = draft;
      if (reviewedOn === '' || reviewFault(draft, today)) return undefined;
      return { activity, reviewedOn, learned: learned.trim(), nextStep: nextStep.trim() };
    }
  }
}

/** A review that has taken place says what was learned; nobody has learned from one that is still to come. */
export function reviewFault(
  { reviewedOn, learned }: FeedbackDraft,
  today: IsoDate,
): 'learnedMissing' | 'tooEarly' | undefined {
  const isToCome = reviewedOn > today;
  if (learned.trim() === '') return isToCome ? undefined : 'learnedMissing';
  return isToCome ? 'tooEarly' : undefined;
}

function rolloutOf({ activity, stage, percent, link }: RolloutDraft): Result | undefined {
  if (stage === null || !isLink(link)) return undefined;
  if (stage !== 'partial') return { activity, stage, ...linkPart(link) };
  const share = Number(percent);
  return Number.isInteger(share) && share >= 1 && share <= 99
    ? { activity, stage, percent: share, ...linkPart(link) }
    : undefined;
}

const linkPart = (link: string): { link?: string } => (link.trim() === '' ? {} : { link: link.trim() });
