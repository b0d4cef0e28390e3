import type { PostCodeActivity } from '../../src/domain/activity';
import type { ActivityRecord, Agreement, Given } from '../../src/domain/agreement';
import { defaultActivities } from '../../src/domain/default-matrix';
import { newAgreement } from '../../src/domain/new-agreement';
import type { AccountId } from '../../src/domain/ids';
import type { Answer } from '../../src/domain/owner';
import type { AgreementSettings } from '../../src/domain/settings';
import { ana, ben } from './answers';
import { agreementId, projectId } from './ids';

export const answeredAt = '2026-05-01T09:00:00.000Z';
export const trackingStartedAt = '2026-05-03T09:00:00.000Z';

export const given = (by: AccountId, answer: Answer, comment?: string): Given => ({
  answer,
  by,
  at: answeredAt,
  ...(comment !== undefined && { comment }),
});

/** What the two leads said about an activity; `both` came in force. */
export type Said = { product?: Answer; engineering?: Answer; both?: Answer };

const record = (activity: ActivityRecord, { both, product = both, engineering = both }: Said) => ({
  ...activity,
  answers: {
    ...(product && { product: given(ana, product) }),
    ...(engineering && { engineering: given(ben, engineering) }),
  },
  ...(both && { inForce: { answer: both, since: answeredAt } }),
});

export const anActivity = (said: Said = {}): ActivityRecord => {
  const [rollout] = defaultActivities;
  if (!rollout) throw new Error('The default matrix is empty.');
  return record({ ...rollout, answers: {} }, said);
};

/** Ana and Ben, nobody answered, tracking not started. */
export const anAgreement = ({
  said = {},
  settings = {},
  tracked = false,
  ...rest
}: {
  said?: Partial<Record<PostCodeActivity, Said>>;
  settings?: Partial<AgreementSettings>;
  tracked?: boolean;
} & Partial<Omit<Agreement, 'settings'>> = {}): Agreement => {
  const saidOf = new Map<string, Said>(Object.entries(said));
  const fresh = newAgreement(agreementId('10000:0'), projectId('10000'), 'UTC');
  return {
    ...fresh,
    version: 1,
    leads: { product: ana, engineering: ben },
    activities: fresh.activities.map((activity) => record(activity, saidOf.get(activity.id) ?? {})),
    settings: { ...fresh.settings, ...settings },
    tracking: tracked ? { startedAt: trackingStartedAt, startedBy: ana } : null,
    ...rest,
  };
};
