import type { EpicView } from '../../src/contract';
import type { EpicDecisions } from '../../src/domain/epic';
import { trackingStartedAt } from './agreement';
import { ana } from './answers';
import { aFoundEpic, everyTerms } from './epic-row';

/** SHOP-1 as the server tells it to Ana. */
export const anEpicView = (decisions: EpicDecisions = {}): EpicView => ({
  facts: aFoundEpic().facts,
  agreementId: everyTerms().agreementId,
  oneOfSeveral: null,
  terms: everyTerms(),
  inForceSince: {},
  trackedSince: trackingStartedAt,
  decisions,
  viewer: { accountId: ana, side: 'product', canEdit: true, hidden: [] },
});
