import { postCodeActivities, type PostCodeActivity } from '../../../../src/domain/activity';
import type { AccountId } from '../../../../src/domain/ids';
import { resultDueOn } from '../../../../src/domain/missing-result';
import type { IsoDate } from '../../../../src/domain/time';
import type { EpicRow } from '../../../shared/epic/epic-row';

/** What stands out most comes first. */
export const marks = ['critical', 'warning', 'toDecide', 'owned'] as const;
export type Mark = (typeof marks)[number];

/** Work that is still to be done: whose it is, and the day that counts for it, of its result or of the epic. */
export type DueWork = {
  row: EpicRow;
  activity: PostCodeActivity;
  owner: AccountId | null;
  day: IsoDate | null;
  of: 'result' | 'epic';
  mark: Mark;
};

export const dueWork = (rows: readonly EpicRow[]): DueWork[] =>
  rows.flatMap((row) => postCodeActivities.flatMap((activity) => workOn(row, activity) ?? []));

function workOn(row: EpicRow, activity: PostCodeActivity): DueWork | undefined {
  const { facts, decisions, verdict, agreement } = row;
  const of = verdict.activities[activity];
  if (of.status !== 'owned' && of.status !== 'open' && of.status !== 'toDecide') return undefined;
  const resultOn = resultDueOn(activity, facts, decisions[activity], agreement.terms.settings);
  const owned = of.status === 'owned';
  return {
    row,
    activity,
    owner: owned ? of.accountId : null,
    day: resultOn ?? facts.dueDate,
    of: resultOn === null ? 'epic' : 'result',
    mark:
      of.severity === 'critical' || of.severity === 'warning' ? of.severity : owned ? 'owned' : 'toDecide',
  };
}
