import { anAgreement, trackingStartedAt } from '../../test/builders/agreement';
import { ana, chen, person } from '../../test/builders/answers';
import { saidBy } from '../../test/builders/decision';
import { aTrackedEpic, anEpic } from '../../test/builders/epic';
import { agreementId } from '../../test/builders/ids';
import type { EpicFacts } from '../domain/epic';
import type { Agreement } from '../domain/agreement';
import type { Move } from '../domain/tracking';
import { epicUnder } from './epic-under';

const agreement = anAgreement({ tracked: true });
const longBefore = '2025-01-10T09:00:00.000Z';
const shortlyBefore = '2026-05-01T09:00:00.000Z';
const after = '2026-06-01T09:00:00.000Z';

const oldEpic = (facts: Partial<EpicFacts> = {}): EpicFacts => ({
  ...anEpic(),
  created: longBefore,
  stageSince: longBefore,
  updated: shortlyBefore,
  ...facts,
});
const since = (facts: EpicFacts, moves: Move[] = [], under = agreement) =>
  epicUnder(under, facts, undefined, moves).trackedSince;
const applied: Agreement = {
  ...agreement,
  tracking: { startedAt: trackingStartedAt, startedBy: ana, appliedAt: trackingStartedAt },
};

describe('since when an epic is tracked', () => {
  it('is the start of tracking for what was in progress and had been touched lately', () => {
    expect(since(oldEpic())).toBe(trackingStartedAt);
    expect(since(oldEpic(), [], applied)).toBe(trackingStartedAt);
    expect(since(oldEpic({ updated: longBefore }))).toBeNull();
  });

  it('is never because old work was edited after the start', () => {
    expect(since(oldEpic({ updated: after }), [], applied)).toBeNull();
  });

  it('counts an edit between the start and the first look at the epic as if it came before', () => {
    expect(since(oldEpic({ updated: after }))).toBe(trackingStartedAt);
    expect(since(oldEpic({ updated: after, stageSince: after }))).toBeNull();
  });

  it('is its creation after the start, or the moment it left To Do', () => {
    expect(since(anEpic())).toBe(anEpic().created);
    const started: Move = { at: after, from: 'toDo', to: 'inProgress' };
    expect(since(oldEpic({ stageSince: after }), [started])).toBe(after);
    expect(since(oldEpic({ stageSince: after }), [{ ...started, from: 'done' }])).toBeNull();
    expect(since(oldEpic({ stageSince: after }))).toBeNull();
  });

  it('is nothing before tracking starts, and never moves once stored', () => {
    expect(epicUnder(anAgreement(), anEpic(), undefined).trackedSince).toBeNull();
    expect(epicUnder(agreement, anEpic(), aTrackedEpic()).trackedSince).toBe(trackingStartedAt);
  });
});

it('leaves behind what another team decided before the epic was moved here', () => {
  const decided = aTrackedEpic({ rollout: { answers: { product: saidBy(chen, person('chen')) } } });
  const moved = epicUnder(agreement, anEpic(), {
    ...decided,
    agreementId: agreementId('10001:0'),
    version: 7,
  });
  expect(moved).toMatchObject({ agreementId: agreement.id, decisions: {}, version: 7 });
  expect(epicUnder(agreement, anEpic(), decided).decisions).toEqual(decided.decisions);
});
