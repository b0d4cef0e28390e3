import { addDays, dayOf } from './calendar';
import type { VerdictFacts } from './epic';
import type { AgreementSettings } from './settings';
import type { IsoDate } from './time';
import type { Severity } from './verdict';

const dueSoonDays = 14;
const forgetAfterDays = 90;

/** Has the epic reached the stage by which an owner has to be agreed? */
export const isDecisionDue = ({ stage }: VerdictFacts, { decideBy }: AgreementSettings): boolean =>
  stage === 'done' || (stage === 'inProgress' && decideBy === 'inProgress');

/** "Will there be an experiment?" is never a gap, but it should be asked in time. */
export function unaskedSeverity(facts: VerdictFacts, settings: AgreementSettings): Severity {
  if (facts.stage === 'done') return 'warning';
  return isDecisionDue(facts, settings) ? 'notice' : 'none';
}

export function openSeverity(facts: VerdictFacts, settings: AgreementSettings, today: IsoDate): Severity {
  const window = criticalWindow(facts, settings);
  return window && isIn(window, today) ? 'critical' : 'warning';
}

/** The next day on which time alone changes the severity of a gap. */
export function severityChangesOn(
  facts: VerdictFacts,
  settings: AgreementSettings,
  today: IsoDate,
): IsoDate | null {
  const window = criticalWindow(facts, settings);
  if (!window || today >= window.until) return null;
  return isIn(window, today) ? window.until : window.from;
}

/** `from` is the first day, `until` the first one after; done work has no first day. */
type Window = { from: IsoDate | null; until: IsoDate };

const isIn = ({ from, until }: Window, today: IsoDate): boolean =>
  (from === null || from <= today) && today < until;

/** The days on which a gap is critical (product.md §4): around the due date, and for a while after Done. */
function criticalWindow(facts: VerdictFacts, settings: AgreementSettings): Window | undefined {
  if (facts.stage === 'done') {
    const done = dayOf(facts.stageSince, settings.timeZone);
    return { from: null, until: addDays(done, forgetAfterDays) };
  }
  if (facts.dueDate === null) return undefined;
  return { from: addDays(facts.dueDate, -dueSoonDays), until: addDays(facts.dueDate, forgetAfterDays) };
}
