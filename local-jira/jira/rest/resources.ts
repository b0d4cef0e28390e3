import { avatars } from './avatars';
import { issue } from './issue';
import { issueAssignee } from './issue-assignee';
import { issueBulkProperties } from './issue-bulk-properties';
import { issueChangelog } from './issue-changelog';
import { issueNotify } from './issue-notify';
import { issueProperties } from './issue-properties';
import { issueTransitions } from './issue-transitions';
import { issueTypes } from './issue-types';
import { options } from './options';
import { permissions } from './permissions';
import { projectLifecycle } from './project-lifecycle';
import { projects } from './projects';
import { search } from './search';
import { tasks } from './tasks';
import { userProperties } from './user-properties';
import { userSearch } from './user-search';
import { users } from './users';

/** In the order in which they are tried: `/issue/properties` comes before `/issue/{id}`. */
export const resources = [
  avatars,
  issueBulkProperties,
  issueAssignee,
  issueChangelog,
  issueNotify,
  issueProperties,
  issueTransitions,
  issue,
  issueTypes,
  options,
  permissions,
  projectLifecycle,
  projects,
  search,
  tasks,
  userProperties,
  userSearch,
  users,
];
