import type { ActivityView } from '../../../../src/contract';
import { tCount } from '../../../shared/texts/text';
import type { PluralKey } from '../../../shared/texts/text-key';
import { summarise } from '../picture/summarise';

/** `2 agreed · 1 to settle · 4 suggestions`, without what there is none of. */
export function groupText(activities: ActivityView[]): string {
  const { agreed, toSettle, proposed, waiting, suggestions } = summarise(activities);
  const counts: [PluralKey, number][] = [
    ['counts.agreed', agreed],
    ['counts.toSettle', toSettle],
    ['summary.proposed', proposed],
    ['counts.waiting', waiting],
    ['counts.suggestions', suggestions],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([key, count]) => tCount(key, count))
    .join(' · ');
}
