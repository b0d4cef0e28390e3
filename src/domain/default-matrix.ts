import type { Activity, ActivityGroup } from './activity';
import type { ActivityId, RoleId } from './ids';
import type { Owner, Role } from './owner';
import type { AgreementSettings } from './settings';
import type { TimeZone } from './time';

const productLead: Owner = { kind: 'lead', side: 'product' };
const engineeringLead: Owner = { kind: 'lead', side: 'engineering' };

// The only ids that are made here and not parsed: these names are ours.
const activities = (group: ActivityGroup, names: readonly string[], suggested?: Owner): Activity[] =>
  names.map((name) => ({ id: name as ActivityId, group, ...(suggested && { suggested }) }));
const role = (name: string, side: Role['side']): Role => ({ id: name as RoleId, side, members: [] });

/** The matrix every agreement starts with (product.md §2). Its words stand in the text catalogue, by id. */
export const defaultActivities: readonly Activity[] = [
  ...activities('afterCode', ['rollout', 'experiment', 'feedback']),
  ...activities(
    'whyWhat',
    [
      'vision-strategy',
      'roadmap-ranking',
      'business-case',
      'spec',
      'spec-sign-offs',
      'design-work',
      'stakeholder-communication',
    ],
    productLead,
  ),
  ...activities('handOver', ['engineering-review'], productLead),
  ...activities(
    'howTeam',
    [
      'estimation-breakdown',
      'sprint-delivery',
      'technical-roadmap',
      'capacity-split',
      'incidents-inbound',
      'cross-team-coordination',
      'team-health',
    ],
    engineeringLead,
  ),
];

export const defaultRoles: readonly Role[] = [
  role('engineers', 'engineering'),
  role('design', 'product'),
  role('data-science', 'product'),
];

export const defaultSettings = (timeZone: TimeZone): AgreementSettings => ({
  appliesTo: { rollout: { kind: 'every' }, experiment: { kind: 'ask' }, feedback: { kind: 'every' } },
  shipsNothing: { labels: [], componentIds: [], typeIds: [] },
  decideBy: 'inProgress',
  decidedBy: 'eitherLead',
  namedBy: 'lead',
  resultDays: { rollout: 14, experiment: 28, feedback: 30 },
  notShipped: ["Won't do", 'Duplicate', 'Cancelled'],
  timeZone,
  anchorIssueId: null,
});
