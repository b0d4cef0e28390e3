import { addDays } from '../../src/domain/calendar';
import {
  type Epic,
  type EpicDecisions,
  type EpicFacts,
  type Stage,
  verdictFacts,
} from '../../src/domain/epic';
import { trackingStartedAt } from './agreement';
import { agreementId, issueId, projectId } from './ids';

export const today = '2026-09-15';
const daysAgo = (days: number) => `${addDays(today, -days)}T12:00:00.000Z`;

/** What Jira knows of an epic: in progress for ten days, no due date. */
export const anEpic = ({
  stage = 'inProgress',
  doneDaysAgo = 10,
  dueInDays,
  statusName = 'In Progress',
  resolutionName = null,
  labels = [],
  componentIds = [],
}: {
  stage?: Stage;
  doneDaysAgo?: number;
  dueInDays?: number;
  statusName?: string;
  resolutionName?: string | null;
  labels?: string[];
  componentIds?: string[];
} = {}): EpicFacts => ({
  issueId: issueId('20001'),
  key: 'SHOP-1',
  projectId: projectId('10000'),
  typeId: '10000',
  labels,
  componentIds,
  stage,
  stageSince: daysAgo(doneDaysAgo),
  dueDate: dueInDays === undefined ? null : addDays(today, dueInDays),
  created: '2026-05-10T09:00:00.000Z',
  updated: daysAgo(1),
  statusName,
  resolutionName,
});

/** The stored aggregate: tracked, nothing decided. */
export const aTrackedEpic = (decisions: EpicDecisions = {}): Epic => ({
  issueId: issueId('20001'),
  agreementId: agreementId('10000:0'),
  version: 1,
  trackedSince: trackingStartedAt,
  decisions,
  elsewhere: [],
  lastSeen: verdictFacts(anEpic()),
});
