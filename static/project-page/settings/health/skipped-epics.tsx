import { useQuery } from '@tanstack/react-query';
import type { IssueId } from '../../../../src/domain/ids';
import { t } from '../../../shared/texts/text';
import { issueKeysQuery } from './issue-keys-query';

/** Which epics the app can't see or write, as far as the viewer can. */
export function SkippedEpics({ issueIds }: { issueIds: readonly IssueId[] }) {
  const { data: keys } = useQuery(issueKeysQuery(issueIds));
  return (
    <details className="skipped">
      <summary>{t('health.whichSkipped')}</summary>
      <p className="setting__why">{t('health.whySkipped')}</p>
      <p className="skipped__keys">{keys?.join(', ')}</p>
    </details>
  );
}
