import type { ActivityId } from '../../../src/domain/ids';
import type { AppliesTo } from '../../../src/domain/settings';
import type { TermsChange } from '../../../src/domain/terms-change';
import { listText } from '../../shared/texts/list-text';
import { activityWithin, t, tCount, tName } from '../../shared/texts/text';
import type { FilterOptions } from './filter-options-query';
import { filterText } from './filter-text';
import { isEmpty } from './is-empty';

export type TermsWords = {
  /** `undefined` as long as Jira has not told. */
  filters: FilterOptions | undefined;
  activityWithin: (id: ActivityId) => string;
};

export function appliesToText(rule: AppliesTo, { filters }: Pick<TermsWords, 'filters'>): string {
  if (rule.kind !== 'some') return t(`terms.applies.${rule.kind}`);
  return isEmpty(rule.filter)
    ? t('terms.applies.none')
    : t('terms.applies.some', { filter: filterText(rule.filter, filters) });
}

/** What would hold after a change, or held before: `Staged rollout: every epic`. */
export function termsChangeText(change: TermsChange, words: TermsWords): string {
  switch (change.kind) {
    case 'appliesTo':
      return t('terms.appliesTo', {
        activity: tName('activity', change.activity),
        rule: appliesToText(change.value, words),
      });
    case 'shipsNothing':
      return isEmpty(change.value)
        ? t('terms.shipsNothingNone')
        : t('terms.shipsNothing', { filter: filterText(change.value, words.filters) });
    case 'decideBy':
      return t(`terms.decideBy.${change.value}`);
    case 'decidedBy':
      return t(`terms.decidedBy.${change.value}`);
    case 'namedBy':
      return t(`terms.namedBy.${change.value}`);
    case 'resultDays':
      return tCount('terms.resultDays', change.value, { activity: activityWithin(change.activity) });
    case 'notShipped':
      return change.value.length > 0
        ? t('terms.notShipped', { names: listText(change.value) })
        : t('terms.notShippedNone');
    case 'timeZone':
      return t('terms.timeZone', { zone: change.value });
    case 'anchorIssue':
      return t(`terms.anchorIssue.${change.value === null ? 'newest' : 'chosen'}`);
    case 'stopTracking':
      return t('terms.stopTracking');
    case 'removeActivity':
      return t('terms.removeActivity', { activity: words.activityWithin(change.activityId) });
    case 'soleSide':
      return t(`terms.soleSide.${change.value ?? 'both'}`);
  }
}
