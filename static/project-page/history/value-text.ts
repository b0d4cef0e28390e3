import { calendarDayText } from '../../shared/texts/date-text';
import { resultOfWorkText } from '../../shared/epic/history/result-of-work-text';
import { t, tName } from '../../shared/texts/text';
import { termsChangeText } from '../terms/terms-change-text';
import type { Value } from './before-after';
import type { ChangeWords } from './change-words';

/** What something was or is, in words; owners have a token each. */
export function valueText(value: Exclude<Value, { kind: 'owners' }>, words: ChangeWords): string {
  switch (value.kind) {
    case 'name':
    case 'note':
      return value.text;
    case 'activity':
    case 'role':
      return tName(value.kind, value.id);
    case 'day':
      return calendarDayText(value.day);
    case 'terms':
      return termsChangeText(value.change, words);
    case 'result':
      return resultOfWorkText(value.result);
    default:
      return t(`history.value.${value.kind}`);
  }
}
