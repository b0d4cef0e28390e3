import { appProperties } from './app-properties';
import { avatars } from './avatars';
import { fields } from './fields';
import { issue } from './issue';
import { issueArchive } from './issue-archive';
import { issueAssignee } from './issue-assignee';
import { issueBulkProperties } from './issue-bulk-properties';
import { issueBulkfetch } from './issue-bulkfetch';
import { issueChangelog } from './issue-changelog';
import { issueComments } from './issue-comments';
import { issueMeta } from './issue-meta';
import { issueNotify } from './issue-notify';
import { issueProperties } from './issue-properties';
import { issueTransitions } from './issue-transitions';
import { issueTypes } from './issue-types';
import { options } from './options';
import { permissions } from './permissions';
import { projectLifecycle } from './project-lifecycle';
import { projectProperties } from './project-properties';
import { projects } from './projects';
import { search } from './search';
import { serverInfo } from './server-info';
import { tasks } from './tasks';
import { userProperties } from './user-properties';
import { userSearch } from './user-search';
import { users } from './users';

/** In the order in which they are tried: `/issue/properties` comes before `/issue/{id}`. */
export const resources = [
  appProperties,
  avatars,
  fields,
  issueArchive,
  issueBulkfetch,
  issueBulkProperties,
  issueAssignee,
  issueChangelog,
  issueComments,
  issueMeta,
  issueNotify,
  issueProperties,
  issueTransitions,
  issue,
  issueTypes,
  options,
  permissions,
  projectLifecycle,
  projectProperties,
  projects,
  search,
  serverInfo,
  tasks,
  userProperties,
  userSearch,
  users,
];
