import { basisOf } from './basis';
import { jobs, requiredJobs } from './events/queue';
import { matrixLink } from './jira/app-page';
import { remainingMs } from './jira/invocation';
import { isEpicType } from './jira/issue-types';
import { epics, issues, load } from './jira/issues';
import { moves } from './jira/moves';
import { mailer } from './jira/notify';
import { access, accessForJobs } from './jira/permissions';
import { projects } from './jira/projects';
import { remove, write } from './jira/properties';
import { due, findKey, newest, outdated, touched } from './jira/search';
import { people, peopleForJobs } from './jira/users';
import { agreements } from './storage/agreements';
import { changes } from './storage/change-records';
import { epicRecords } from './storage/epic-records';
import type { JobPorts, Ports } from './usecases/ports';

export { findPanelRecords } from './storage/panel-records';

const everywhere = { now: () => new Date(), agreements, epicRecords };

export const ports: Ports = {
  ...everywhere,
  jobs,
  access,
  people,
  projects,
  changes,
  epics,
  issues,
  matrixLink,
};

export const jobPorts: JobPorts = {
  ...everywhere,
  jobs: requiredJobs,
  access: accessForJobs,
  people: peopleForJobs,
  epicIndex: { load, outdated, touched, due, newest, findKey, isEpicType, moves, write, remove },
  mailer,
  basisOf,
  remaining: remainingMs,
};

export const hourlyPorts: JobPorts = { ...jobPorts, jobs };
