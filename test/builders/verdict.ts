import type { EpicDecision, EpicFacts } from '../../src/domain/epic';
import { epicVerdict } from '../../src/domain/epic-verdict';
import type { AccountId } from '../../src/domain/ids';
import type { Agreement } from '../../src/domain/agreement';
import type { AgreementSettings } from '../../src/domain/settings';
import { termsOf } from '../../src/domain/terms';
import { anAgreement, trackingStartedAt, type Said } from './agreement';
import { notNeeded } from './answers';
import { anEpic, today as usually } from './epic';

export type RolloutCase = {
  epic?: EpicFacts;
  said?: Said;
  decision?: EpicDecision;
  shipsNothing?: boolean;
  settings?: Partial<AgreementSettings>;
  inactive?: AccountId[];
  agreement?: Partial<Omit<Agreement, 'settings'>>;
  today?: string;
};

/** The verdict on a tracked epic that only needs a rollout; nobody said who. */
export const verdictOnRollout = ({
  epic = anEpic(),
  said = {},
  decision,
  shipsNothing,
  settings = {},
  inactive = [],
  agreement = {},
  today = usually,
}: RolloutCase = {}) =>
  epicVerdict({
    facts: epic,
    decisions: {
      ...(decision && { rollout: decision }),
      ...(shipsNothing !== undefined && { shipsNothing: { value: shipsNothing } }),
    },
    trackedSince: trackingStartedAt,
    terms: termsOf(
      anAgreement({
        tracked: true,
        said: { rollout: said, experiment: { both: notNeeded }, feedback: { both: notNeeded } },
        settings: {
          appliesTo: {
            rollout: { kind: 'every' },
            experiment: { kind: 'every' },
            feedback: { kind: 'every' },
          },
          ...settings,
        },
        unreachable: inactive.map((accountId) => ({ accountId, reason: 'left' })),
        ...agreement,
      }),
    ),
    today,
  });

export const rolloutVerdict = (input: RolloutCase) => verdictOnRollout(input).activities.rollout;
