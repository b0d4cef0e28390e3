import { warnedOf } from '../../src/domain/action';
import { postCodeActivities } from '../../src/domain/activity';
import type { EpicCase } from '../shared/epic/epic-case';
import { hidesWarning } from '../shared/epic/hidden';
import { snoozeOf } from '../shared/epic/snoozed';
import { warningName } from '../shared/epic/warnings-event';

/** What a flag could be about now. */
export const standingWarnings = (epic: EpicCase): string[] =>
  postCodeActivities.flatMap((activity) => {
    const { verdict, decisions, today } = epic;
    const of = verdict.activities[activity];
    const warned = of.status === 'open' || of.status === 'owned' ? warnedOf(of) : null;
    const isQuiet =
      !warned || hidesWarning(epic, activity) || snoozeOf(of, decisions[activity], today) !== undefined;
    return isQuiet ? [] : [warningName(activity, warned.warning)];
  });
