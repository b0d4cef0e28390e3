import type { PostCodeActivity } from '../../src/domain/activity';
import type { ActivityRecord, Agreement, AgreementSettings, Given } from '../../src/domain/agreement';
import { defaultActivities, defaultRoles, defaultSettings } from '../../src/domain/default-matrix';
import type { Answer } from '../../src/domain/owner';
import { ana, ben } from './answers';
import { agreementId, projectId } from './ids';

export const answeredAt = '2026-05-01T09:00:00.000Z';
export const trackingStartedAt = '2026-05-03T09:00:00.000Z';

export const given = (answer: Answer, comment?: string): Given => ({
  answer,
  at: answeredAt,
  ...(comment !== undefined && { comment }),
});

/** What the two leads said about an activity; `both` came in force. */
export type Said = { product?: Answer; engineering?: Answer; both?: Answer };

const record = (activity: ActivityRecord, { both, product = both, engineering = both }: Said) => ({
  ...activity,
  answers: {
    ...(product && { product: given(product) }),
    ...(engineering && { engineering: given(engineering) }),
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
}: {
  said?: Partial<Record<PostCodeActivity, Said>>;
  settings?: Partial<AgreementSettings>;
  tracked?: boolean;
} = {}): Agreement => {
  const saidOf = new Map<string, Said>(Object.entries(said));
  return {
    id: agreementId('10000:0'),
    projectId: projectId('10000'),
    version: 1,
    leads: { product: ana, engineering: ben },
    roles: [...defaultRoles],
    activities: defaultActivities.map((activity) =>
      record({ ...activity, answers: {} }, saidOf.get(activity.id) ?? {}),
    ),
    settings: { ...defaultSettings('UTC'), ...settings },
    tracking: tracked ? { startedAt: trackingStartedAt, startedBy: ana } : null,
  };
};
