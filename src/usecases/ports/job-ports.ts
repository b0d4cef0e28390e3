import type { AgreementId, ProjectId } from '../../domain/ids';
import type { Access } from './access';
import type { Accounts } from './accounts';
import type { Changes } from './changes';
import type { EpicIndex } from './epic-index';
import type { Mailer } from './mailer';
import type { PersonalData } from './personal-data';
import type { ProjectPlace } from './project';
import type { Told } from './told';
import type { SharedPorts } from './shared-ports';
import type { CountEpics } from './summaries';

/** What happens without a caller: Jira as the app. */
export type JobPorts = SharedPorts & {
  access: Pick<Access, 'maySee'>;
  epicIndex: EpicIndex;
  countEpics: CountEpics;
  mailer: Mailer;
  accounts: Accounts;
  changes: Pick<Changes, 'addImported' | 'page'>;
  personalData: PersonalData;
  told: Told;
  /** Nothing for one that is gone, archived, or not the app's to see. */
  projectPlace: (projectId: ProjectId) => Promise<ProjectPlace | undefined>;
  /** Of the app's own, which display conditions read. */
  setAppProperty: (key: string, value: unknown) => Promise<void>;
  /** The site's address. */
  siteUrl: () => Promise<string>;
  /** The address of the project's matrix, for a message. */
  matrixLink: (project: ProjectPlace, agreementId: AgreementId) => Promise<string>;
  /** Milliseconds until the platform stops this invocation. */
  remaining: () => number;
};
