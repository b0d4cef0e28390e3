import type { ProjectTerms } from '../../domain/terms';
import type { Agreements } from './agreements';
import type { Choices } from './choices';
import type { DigestEpics, DigestWords } from './digest';
import type { EpicRecords } from './epic-records';
import type { Healths } from './health';
import type { Jobs } from './job';
import type { People } from './people';
import type { SiteSettingsStore } from './site-settings';
import type { Summaries } from './summaries';

/** What operations and jobs use alike. */
export type SharedPorts = {
  now: () => Date;
  people: People;
  agreements: Agreements;
  epicRecords: EpicRecords;
  healths: Healths;
  choices: Choices;
  digestEpics: DigestEpics;
  digestWords: DigestWords;
  summaries: Summaries;
  siteSettings: SiteSettingsStore;
  jobs: Jobs;
  /** The hash of exactly the data that a verdict reads. */
  basisOf: (terms: ProjectTerms) => string;
};
