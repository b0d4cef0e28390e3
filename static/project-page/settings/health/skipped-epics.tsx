import { NavigationTarget, router } from '@forge/bridge';
import { useQuery } from '@tanstack/react-query';
import type { IssueId } from '../../../../src/domain/ids';
import { errorText } from '../../../shared/texts/error-text';
import { t } from '../../../shared/texts/text';
import { PlainButton } from '../../../shared/ui/plain-button';
import { issueKeysQuery } from './issue-keys-query';

/** Which epics the app can't see or write, as far as the viewer can. */
export function SkippedEpics({ issueIds }: { issueIds: readonly IssueId[] }) {
  const { data: keys, error } = useQuery(issueKeysQuery(issueIds));
  return (
    <details className="skipped">
      <summary>{t('health.whichSkipped')}</summary>
      <p className="setting__why">{t('health.whySkipped')}</p>
      {error && (
        <p className="form__failure" role="alert">
          {errorText(error)}
        </p>
      )}
      <ul className="skipped__keys">
        {keys?.map((issueKey) => (
          <li key={issueKey}>
            <PlainButton onClick={() => void router.open({ target: NavigationTarget.Issue, issueKey })}>
              {issueKey}
            </PlainButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
