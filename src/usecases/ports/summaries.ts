import type { AgreementId } from '../../domain/ids';
import type { EpicCounts, Standing, Summary } from '../../domain/summary';
import type { IsoDateTime } from '../../domain/time';
import type { Page } from './page';

/** One small record per agreement. The queue's jobs alone write them. */
export type Summaries = {
  find: (id: AgreementId) => Promise<Summary | undefined>;
  /** BAD_INPUT for a cursor that is none. */
  page: (cursor: string | undefined) => Promise<Page<Summary>>;
  set: (summary: Summary, at: IsoDateTime) => Promise<void>;
  forget: (id: AgreementId) => Promise<void>;
};

/** How many epics Jira's search knows of an agreement, whoever may see them. */
export type CountEpics = (of: Pick<Standing, 'agreementId' | 'projectId'>) => Promise<EpicCounts>;
