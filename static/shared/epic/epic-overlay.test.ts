import type { EpicDecisions } from '../../../src/domain/epic';
import { trackingStartedAt } from '../../../test/builders/agreement';
import { ana, ben, engineeringLead, productLead } from '../../../test/builders/answers';
import { saidBy } from '../../../test/builders/decision';
import { aFoundEpic } from '../../../test/builders/epic-row';
import { anEpicView } from '../../../test/builders/epic-view';
import { addOverlay, overlaid, type Overlays, withoutCaughtUp } from './epic-overlay';

const nothing: EpicDecisions = {};
const mine: EpicDecisions = { rollout: { answers: { product: saidBy(ana, productLead) } } };
const both: EpicDecisions = {
  rollout: { answers: { product: saidBy(ana, productLead), engineering: saidBy(ben, engineeringLead) } },
};
const found = (decisions: EpicDecisions) => aFoundEpic({ decisions });
const none: Overlays = new Map();
const shown = (decisions: EpicDecisions, overlays: Overlays) =>
  overlaid(found(decisions), overlays).decisions;

describe('what the server answered, over what search returns', () => {
  it('stands while search still returns the state before the write', () => {
    expect(shown(nothing, addOverlay(none, found(nothing), anEpicView(mine)))).toEqual(mine);
  });

  it('gives way as soon as search returns something else', () => {
    expect(shown(both, addOverlay(none, found(nothing), anEpicView(mine)))).toEqual(both);
  });

  it('is forgotten once search has caught up, so that who goes back to the earlier state is seen to', () => {
    const decided = addOverlay(none, found(nothing), anEpicView(mine));
    expect(withoutCaughtUp(decided, [found(nothing)])).toBe(decided);
    const caughtUp = withoutCaughtUp(decided, [found(mine)]);
    expect(shown(nothing, caughtUp)).toEqual(nothing);
  });

  it('stands over every earlier state after several writes', () => {
    const twice = addOverlay(
      addOverlay(none, found(nothing), anEpicView(mine)),
      found(mine),
      anEpicView(both),
    );
    expect([nothing, mine, both].map((state) => shown(state, twice))).toEqual([both, both, both]);
  });

  it('knows a state again whatever order its keys came in', () => {
    const turned: EpicDecisions = {
      rollout: { answers: { engineering: saidBy(ben, engineeringLead), product: saidBy(ana, productLead) } },
    };
    expect(shown(turned, addOverlay(none, found(both), anEpicView(nothing)))).toEqual(nothing);
  });

  it('knows a state again that search tells without the words in it', () => {
    const closed = { by: ana, at: '2026-06-02T08:00:00.000Z', accountId: ben };
    const letPass = { by: ana, at: '2026-06-02T08:00:00.000Z' };
    const recorded = {
      by: ana,
      at: closed.at,
      result: { activity: 'rollout', stage: 'partial', percent: 20, link: 'https://example.com/flag' },
    } as const;
    const told: EpicDecisions = {
      rollout: { answers: {}, recorded, closed: { ...closed, reason: 'It was removed.' } },
      letPass: { ...letPass, reason: 'A spike' },
    };
    const overlays = addOverlay(
      addOverlay(none, found(nothing), anEpicView(told)),
      found(told),
      anEpicView(both),
    );
    const indexed = aFoundEpic({
      decisions: { rollout: { answers: {}, closed, progress: 'partial' }, letPass },
    });
    expect(overlaid(indexed, overlays).decisions).toEqual(both);
  });

  it('gives way once search tells of a result that decides nothing', () => {
    const at = (stage: 'canary' | 'internal'): EpicDecisions => ({
      rollout: {
        answers: {},
        recorded: { by: ana, at: '2026-06-02T08:00:00.000Z', result: { activity: 'rollout', stage } },
      },
    });
    const overlays = addOverlay(none, found(at('internal')), anEpicView(at('canary')));
    const indexed = (progress: string, dueInDays: number) =>
      aFoundEpic({ dueInDays, decisions: { rollout: { answers: {}, progress } } });
    expect(overlaid(indexed('internal', 10), overlays).decisions).toEqual(at('canary'));
    const later = indexed('canary', 20);
    expect(overlaid(later, overlays)).toBe(later);
  });

  it('has nothing to stand for where the write changed nothing that search tells', () => {
    const later = aFoundEpic({ dueInDays: 20, decisions: mine });
    expect(overlaid(later, addOverlay(none, found(mine), anEpicView(mine)))).toBe(later);
  });

  it('stands while search does not know that the epic is tracked now', () => {
    const untracked = aFoundEpic({ tracked: false });
    const overlays = addOverlay(none, untracked, anEpicView());
    expect(overlaid(untracked, overlays).trackedSince).toBe(trackingStartedAt);
    const later = found(nothing);
    expect(overlaid(later, overlays)).toBe(later);
  });

  it('leaves other epics alone', () => {
    const other = aFoundEpic({ number: 2 });
    expect(overlaid(other, addOverlay(none, found(nothing), anEpicView(mine)))).toBe(other);
  });
});
