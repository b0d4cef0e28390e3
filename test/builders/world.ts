import { addDays } from '../../src/domain/calendar';
import type { Stage } from '../../src/domain/epic';
import { issueTypes, priorities, resolutions, statuses } from '../../local-jira/demo/catalogue';
import { standardGrants } from '../../local-jira/demo/projects';
import type { Issue, Person, Project, World } from '../../local-jira/jira/world';
import { today } from './epic';
import { issueId, projectId } from './ids';

/** The moment at which the sites of the tests start. */
export const startOfTest = new Date(`${today}T10:00:00.000Z`);

export const shop = { id: projectId('10000'), key: 'SHOP' };
/** A project that only Hugo, its administrator, may see. */
export const vault = { id: projectId('10200'), key: 'VAULT' };

const person = (accountId: string, rest: Partial<Person> = {}): Person => ({
  accountId,
  displayName: accountId,
  title: '',
  accountType: 'atlassian',
  active: true,
  timeZone: 'UTC',
  properties: {},
  ...rest,
});

const everybody = [
  ...['ana', 'ben', 'chen', 'farah', 'gita', 'hugo', 'ines', 'eli', 'jo', 'kim'].map((name) => person(name)),
  person('dana', { active: false }),
  person('pat', { accountType: 'customer' }),
  person('robot', { accountType: 'app' }),
  person('app', { accountType: 'app' }),
];
export const everyone = [
  'ana',
  'ben',
  'chen',
  'farah',
  'gita',
  'hugo',
  'ines',
  'eli',
  'jo',
  'kim',
  'dana',
  'pat',
] as const;
export type Who = (typeof everyone)[number];

const project = ({ id, key }: typeof shop, roles: Project['roles']): Project => ({
  id,
  key,
  name: key,
  description: '',
  style: 'classic',
  leadAccountId: 'gita',
  roles,
  grants: standardGrants,
  issueTypeIds: ['10000', '10001', '10003'],
  transitions: [
    { id: '11', name: 'To Do', toStatusId: statusOf.toDo, fromStatusIds: null, resolutionId: null },
    { id: '21', name: 'Start', toStatusId: statusOf.inProgress, fromStatusIds: null, resolutionId: null },
    { id: '31', name: 'Done', toStatusId: statusOf.done, fromStatusIds: null, resolutionId: '10000' },
    { id: '51', name: "Won't do", toStatusId: statusOf.done, fromStatusIds: null, resolutionId: '10001' },
  ],
  components: [],
  properties: {},
  archived: null,
  deleted: null,
  nextIssueNumber: 1000,
});

const statusOf: Record<Stage, string> = { toDo: '10000', inProgress: '3', done: '10002' };
const daysAgo = (days: number) => `${addDays(today, -days)}T08:00:00.000Z`;

export type WorldIssue = {
  key: string;
  stage?: Stage;
  createdDaysAgo?: number;
  updatedDaysAgo?: number;
  /** For how long it is in its stage. */
  stageDays?: number;
  dueInDays?: number;
  typeId?: '10000' | '10001';
  labels?: string[];
  componentIds?: string[];
  in?: typeof shop;
};

/** Ids follow the key: SHOP-1 is 20001. */
export const idOf = (key: string) => issueId(String(20_000 + Number(key.split('-')[1])));

/** An epic in progress for 20 days, touched yesterday. */
const issue = ({
  key,
  stage = 'inProgress',
  createdDaysAgo = 60,
  updatedDaysAgo = 1,
  stageDays = 20,
  dueInDays,
  typeId = '10000',
  labels = [],
  componentIds = [],
  in: { id } = shop,
}: WorldIssue): Issue => ({
  id: idOf(key),
  key,
  projectId: id,
  typeId,
  statusId: statusOf[stage],
  summary: `Epic ${key}`,
  description: null,
  priorityId: '3',
  resolutionId: stage === 'done' ? '10000' : null,
  resolvedAt: stage === 'done' ? daysAgo(stageDays) : null,
  assigneeId: null,
  reporterId: 'ana',
  creatorId: 'ana',
  labels,
  componentIds,
  due: dueInDays === undefined ? null : addDays(today, dueInDays),
  parentId: null,
  createdAt: daysAgo(createdDaysAgo),
  updatedAt: daysAgo(updatedDaysAgo),
  statusCategoryChangedAt: daysAgo(stageDays),
  archived: null,
  properties: {},
  history: [],
  comments: [],
});

const byId = <T extends { id: string }>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value) => [value.id, value]));

export function aWorld(epics: readonly WorldIssue[] = [{ key: 'SHOP-1' }]): World {
  const issues = epics.map(issue);
  return {
    appAccountId: 'app',
    people: Object.fromEntries(everybody.map((each) => [each.accountId, each])),
    globalPermissions: { ADMINISTER: ['kim'], USER_PICKER: ['*'], BULK_CHANGE: ['*'], CREATE_PROJECT: [] },
    issueTypes: byId(issueTypes),
    statuses: byId(statuses),
    priorities,
    resolutions,
    projects: byId([
      project(shop, {
        administrators: ['gita'],
        members: ['ana', 'ben', 'chen', 'farah', 'jo', 'kim', 'dana'],
        viewers: ['ines', 'hugo', 'pat'],
        apps: ['app', 'robot'],
      }),
      project(vault, { administrators: ['hugo'], members: [], viewers: [], apps: ['app'] }),
    ]),
    issues: byId(issues),
    issueIds: Object.fromEntries(issues.map(({ key, id }) => [key, id])),
    tasks: {},
    inbox: [],
    nextId: 30_000,
  };
}
