import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { IssueId } from '../../../../src/domain/ids';
import { errorText } from '../../../shared/texts/error-text';
import { t } from '../../../shared/texts/text';
import { issueQuery } from './issue-query';

type AnchorIssueFieldProps = {
  projectKey: string;
  value: IssueId | null;
  onChange: (issueId: IssueId | null) => void;
};

const issueKey = /^[A-Z][A-Z0-9_]+-\d+$/;

/** The key is typed as people know it; what is sent is the id of the issue that Jira finds. */
export function AnchorIssueField({ projectKey, value, onChange }: AnchorIssueFieldProps) {
  const client = useQueryClient();
  const [typed, setTyped] = useState<string>();
  const chosen = useQuery({ ...issueQuery(value ?? ''), enabled: value !== null }).data;
  const find = useMutation({ mutationFn: (key: string) => client.query(issueQuery(key)) });
  const type = (text: string) => {
    setTyped(text);
    onChange(null);
    find.reset();
    const key = text.trim().toUpperCase();
    if (!issueKey.test(key)) return;
    find.mutate(key, {
      onSuccess: ({ id }) => {
        onChange(id);
      },
    });
  };
  return (
    <label className="field">
      <span className="field__label">{t('settings.issueKey')}</span>
      <input
        className="input"
        value={typed ?? chosen?.key ?? ''}
        placeholder={`${projectKey}-1`}
        onChange={({ currentTarget }) => {
          type(currentTarget.value);
        }}
      />
      <span className="field__hint" role="status">
        {find.error ? errorText(find.error) : (chosen?.summary ?? t('settings.issueKeyHint'))}
      </span>
    </label>
  );
}
