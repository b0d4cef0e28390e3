import { useQuery } from '@tanstack/react-query';
import type { IssueId } from '../../../../src/domain/ids';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { TermsFact } from '../terms-fact';
import { AnchorIssueField } from './anchor-issue-field';
import { issueQuery } from './issue-query';

/** Jira's own notifications need an issue to go through. */
export function AnchorIssueFact({ view }: { view: ProjectAgreement }) {
  const { anchorIssueId } = view.agreement.terms.settings;
  return (
    <TermsFact<{ kind: 'anchorIssue'; value: IssueId | null }>
      view={view}
      label={t('settings.anchorIssue')}
      standing={{ kind: 'anchorIssue', value: anchorIssueId }}
      editor={({ value }, onChange) => (
        <AnchorIssueField
          projectKey={view.project.key}
          value={value}
          onChange={(next) => {
            onChange({ kind: 'anchorIssue', value: next });
          }}
        />
      )}
    >
      {anchorIssueId ? <IssueName idOrKey={anchorIssueId} /> : t('settings.newestEpic')}
    </TermsFact>
  );
}

function IssueName({ idOrKey }: { idOrKey: string }) {
  const { data, error } = useQuery(issueQuery(idOrKey));
  if (error) return t('settings.issueGone');
  return data ? `${data.key} ${data.summary}` : t('owner.loading');
}
