import { logFailure } from './failure-log';
import { basisOf } from './basis';
import { jobs, jobsOfRound, requiredJobs } from './events/queue';
import { matrixLink, matrixLinkForJobs } from './jira/app-page';
import { setAppProperty } from './jira/app-property';
import { digestEpics, digestEpicsForJobs } from './jira/digest-epics';
import { digestWords } from './jira/digest-words';
import { countEpics } from './jira/epic-counts';
import { indexSearch } from './jira/search';
import { indexWriter } from './jira/index-writer';
import { remainingMs } from './jira/invocation';
import { issueTypes } from './jira/issue-types';
import { epics, findKey, issues, load } from './jira/issues';
import { movesOfIssues } from './jira/moves';
import { mailer } from './jira/notify';
import { access, accessForJobs } from './jira/permissions';
import { report } from './jira/personal-data';
import { projectPlace, projects } from './jira/projects';
import { people, peopleForJobs } from './jira/users';
import { siteUrl } from './jira/site-url';
import { accounts } from './storage/accounts';
import { agreements } from './storage/agreements';
import { changes } from './storage/changes';
import { choices } from './storage/choices';
import { epicRecords } from './storage/epic-records';
import { healths } from './storage/healths';
import { knownTypes } from './storage/known-types';
import { lastReport } from './storage/last-report';
import { told } from './storage/told';
import { openTask } from './storage/open-task';
import { siteSettings } from './storage/site-settings';
import { summaries } from './storage/summaries';
import type { EpicIndex } from './usecases/ports/epic-index';
import type { JobPorts } from './usecases/ports/job-ports';
import type { Ports } from './usecases/ports/operation-ports';

export { findPanelRecords } from './storage/panel-records';

const everywhere = {
  now: () => new Date(),
  agreements,
  choices,
  epicRecords,
  healths,
  summaries,
  siteSettings,
  basisOf,
  digestWords,
};

export const ports: Ports = {
  ...everywhere,
  logFailure,
  jobs,
  requiredJobs,
  access,
  accounts,
  people,
  projects,
  changes,
  epics,
  issues,
  digestEpics,
  matrixLink,
};

/** For one invocation, in which what is the same for many epics is read once. */
export const portsForJob = (): JobPorts => ({
  ...everywhere,
  jobs: requiredJobs,
  access: accessForJobs,
  people: peopleForJobs,
  epicIndex: epicIndex(),
  countEpics,
  mailer,
  accounts,
  changes,
  personalData: { ...lastReport, report },
  told,
  digestEpics: digestEpicsForJobs,
  projectPlace,
  setAppProperty,
  siteUrl,
  matrixLink: matrixLinkForJobs,
  remaining: remainingMs,
});

export const portsForRound = (): JobPorts => ({ ...portsForJob(), jobs: jobsOfRound });

function epicIndex(): EpicIndex {
  const { epicTypeIds, isEpicType, remembered, refresh } = issueTypes(knownTypes);
  return {
    ...indexWriter(openTask),
    ...indexSearch(epicTypeIds),
    load,
    findKey,
    moves: movesOfIssues(),
    isEpicType,
    rememberedType: remembered,
    refreshTypes: refresh,
  };
}
