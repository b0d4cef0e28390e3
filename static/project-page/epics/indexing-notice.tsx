import Button from '@atlaskit/button/new';
import { t, tCount } from '../../shared/texts/text';
import { Notice } from '../../shared/ui/notice';
import { useNavigation } from '../frame/navigation';
import type { Indexing } from './use-indexing';

/** Why epics that should be tracked don't look it yet; after a minute, where to see what keeps them. */
export function IndexingNotice({ told, total, late }: Indexing) {
  const { go } = useNavigation();
  if (late) {
    return (
      <Notice tone="warning" title={tCount('epics.indexing.late', total - told)}>
        <Button
          spacing="compact"
          onClick={() => {
            go('settings');
          }}
        >
          {t('epics.indexing.health')}
        </Button>
      </Notice>
    );
  }
  return (
    <div role="status">
      <Notice tone="info" title={t('epics.indexing.title', { told, total })}>
        {t('epics.indexing.text')}
      </Notice>
    </div>
  );
}
