import { t, textLocale } from '../../shared/texts/text';
import { Notice } from '../../shared/ui/notice';
import type { Indexing } from './use-indexing';

/** Why epics that should be tracked don't look it yet. */
export function IndexingNotice({ told, total }: Indexing) {
  const numbers = new Intl.NumberFormat(textLocale());
  return (
    <div role="status">
      <Notice
        tone="info"
        title={t('epics.indexing.title', { told: numbers.format(told), total: numbers.format(total) })}
      >
        {t('epics.indexing.text')}
      </Notice>
    </div>
  );
}
