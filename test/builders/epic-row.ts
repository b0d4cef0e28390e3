import type { PostCodeActivity } from '../../src/domain/activity';
import type { EpicDecisions } from '../../src/domain/epic';
import { termsOf } from '../../src/domain/terms';
import { rowMaker, type EpicRow } from '../../static/shared/epic/epic-row';
import type { FoundEpic } from '../../static/shared/epic/found-epic';
import { anAgreement, trackingStartedAt, type Said } from './agreement';
import { anEpic, today } from './epic';
import { issueId } from './ids';

type FoundCase = Parameters<typeof anEpic>[0] & {
  number?: number;
  summary?: string;
  created?: string;
  decisions?: EpicDecisions;
  tracked?: boolean;
};

/** A tracked epic, SHOP-1 unless told otherwise, as search returns it. */
export const aFoundEpic = ({
  number = 1,
  summary = 'An epic',
  created,
  decisions = {},
  tracked = true,
  ...epic
}: FoundCase = {}): FoundEpic => ({
  facts: {
    ...anEpic(epic),
    issueId: issueId(String(20_000 + number)),
    key: `SHOP-${String(number)}`,
    ...(created && { created }),
  },
  summary,
  indexed: true,
  trackedSince: tracked ? trackingStartedAt : null,
  decisions,
});

/** That epic under an agreement by Ana and Ben in which every activity applies to every epic. */
export const aRow = (epic: FoundCase = {}, said: Partial<Record<PostCodeActivity, Said>> = {}): EpicRow =>
  rowMaker(
    { shown: new Map(), settled: new Map() },
    { terms: everyTerms(said), inactive: new Set(), today },
  )(aFoundEpic(epic));

export const everyTerms = (said: Partial<Record<PostCodeActivity, Said>> = {}) =>
  termsOf(
    anAgreement({
      tracked: true,
      said,
      settings: { appliesTo: { rollout: 'every', experiment: 'every', feedback: 'every' } },
    }),
  );
