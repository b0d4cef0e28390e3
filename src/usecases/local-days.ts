import { allOf, type ProjectAgreements } from '../domain/agreements';
import { today } from '../domain/calendar';
import type { IsoDate } from '../domain/time';

/** The days in the time zones of the project's agreements: when one of them changes, a new day has begun there. */
export const localDays = (project: ProjectAgreements, now: Date): IsoDate[] =>
  allOf(project).map(({ settings }) => today(now, settings.timeZone));
