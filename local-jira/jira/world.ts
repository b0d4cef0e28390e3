import type { Actor } from '../actor';

/** Everything the site knows, as plain JSON. Issues are replaced, never changed in place: search keeps old ones. */
export type World = {
  appAccountId: string;
  people: Record<string, Person>;
  /** Who holds a global permission: account ids, or `*` for everyone with access to Jira. */
  globalPermissions: Record<string, string[]>;
  issueTypes: Record<string, IssueType>;
  statuses: Record<string, Status>;
  priorities: Option[];
  resolutions: Option[];
  projects: Record<string, Project>;
  issues: Record<string, Issue>;
  issueIds: Record<string, string>;
  tasks: Record<string, Task>;
  inbox: Message[];
  /** Administrators switched outgoing mail off. */
  mailDisabled?: true;
  /** The installed app's own, which it alone may read and write. */
  appProperties?: Record<string, unknown>;
  nextId: number;
};

/** What a site starts from: demo data, an import, or a snapshot. */
export type WorldSeed = World;

export type Option = { id: string; name: string; description: string };

export type Person = {
  accountId: string;
  displayName: string;
  /** What the person does, for the person switcher. */
  title: string;
  accountType: 'atlassian' | 'app' | 'customer';
  active: boolean;
  /** Closed accounts stay inactive; Jira shows them as a former user. */
  closed?: boolean;
  /** When the name changed last. */
  profileChangedAt?: string;
  timeZone: string;
  /** As Jira writes it, `de_DE`; English for who never chose. */
  locale?: string;
  properties: Record<string, unknown>;
};

export type StatusCategory = 'new' | 'indeterminate' | 'done';
export type Status = { id: string; name: string; category: StatusCategory; projectId: string | null };

export type IssueType = {
  id: string;
  name: string;
  description: string;
  hierarchyLevel: number;
  projectId: string | null;
};

export type Role = 'administrators' | 'members' | 'viewers' | 'apps';

export type Project = {
  id: string;
  key: string;
  name: string;
  description: string;
  style: 'classic' | 'next-gen';
  leadAccountId: string;
  roles: Record<Role, string[]>;
  /** Permission key to the roles that hold it. */
  grants: Record<string, Role[]>;
  issueTypeIds: string[];
  transitions: Transition[];
  components: Option[];
  properties: Record<string, unknown>;
  archived: { at: string; by: string } | null;
  deleted: { at: string; by: string } | null;
  nextIssueNumber: number;
};

export type Transition = {
  id: string;
  name: string;
  toStatusId: string;
  /** Statuses it can start from; `null` for a global transition. */
  fromStatusIds: string[] | null;
  /** Set when the transition is made, unless the request names another. */
  resolutionId: string | null;
  /** The apps' own, all of which have to let an issue pass. */
  validators?: readonly AppValidator[];
};

/** A validator of an app on a transition, with what the app's form made of its configuration. */
export type AppValidator = { id: string; moduleKey: string; config: string | null };

export type Issue = {
  id: string;
  key: string;
  projectId: string;
  typeId: string;
  statusId: string;
  summary: string;
  /** Atlassian document format. */
  description: Record<string, unknown> | null;
  priorityId: string;
  resolutionId: string | null;
  resolvedAt: string | null;
  assigneeId: string | null;
  reporterId: string | null;
  creatorId: string;
  labels: string[];
  componentIds: string[];
  /** A calendar day, `2026-05-03`. */
  due: string | null;
  parentId: string | null;
  createdAt: string;
  updatedAt: string;
  statusCategoryChangedAt: string;
  archived: { at: string; by: string } | null;
  /** With a security level, the only accounts that may see it. */
  visibleTo?: readonly string[];
  properties: Record<string, unknown>;
  history: Change[];
  comments: Comment[];
};

export type Change = { id: string; at: string; authorId: string; items: ChangeItem[] };

export type ChangeItem = {
  field: string;
  fieldId: string;
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
};

export type Comment = { id: string; at: string; authorId: string; body: Record<string, unknown> };

export type TaskEnd = 'COMPLETE' | 'FAILED' | 'CANCELLED' | 'DEAD';

/** What a task does to one issue's properties. */
export type PropertyWrite =
  { issueId: string; set: Record<string, unknown> } | { issueId: string; remove: string };

/** Times in milliseconds since 1970. */
export type Task = {
  id: string;
  description: string;
  submittedBy: string;
  actor: Actor;
  submittedAt: number;
  endsAt: number;
  /** What its status will be at the end. */
  ends: TaskEnd;
  status: 'RUNNING' | TaskEnd;
  writes: PropertyWrite[];
  allAtOnce: boolean;
  /** How many of the writes were made. */
  landed: number;
  /** The issues that it fails to write. */
  failing: string[];
};

/** One notification, as it reached one person. */
export type Message = {
  id: string;
  to: string;
  at: string;
  issueId: string;
  issueKey: string;
  subject: string;
  text: string;
  html: string;
};

export function nextId(world: World): string {
  world.nextId += 1;
  return String(world.nextId);
}
