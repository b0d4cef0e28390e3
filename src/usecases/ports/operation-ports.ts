import type { AgreementId } from '../../domain/ids';
import type { Access } from './access';
import type { Accounts } from './accounts';
import type { Changes } from './changes';
import type { Epics, Issues } from './epics';
import type { Jobs } from './job';
import type { ProjectPlace, Projects } from './project';
import type { SharedPorts } from './shared-ports';

/** What an operation may use: Jira as the caller. */
export type Ports = SharedPorts & {
  /** For work that nobody finds again: fails the command that asks. */
  requiredJobs: Jobs;
  access: Access;
  accounts: Pick<Accounts, 'agreementsOf'>;
  projects: Projects;
  changes: Changes;
  epics: Epics;
  issues: Issues;
  /** The address of the agreement's matrix, for a message. */
  matrixLink: (siteUrl: string, project: ProjectPlace, agreementId: AgreementId) => string;
  /** Writes down what went wrong with a part of the work while the rest went on. */
  logFailure: (where: string, cause: unknown) => void;
};
