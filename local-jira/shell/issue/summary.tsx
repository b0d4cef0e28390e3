import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { permissionsQuery, type Issue } from '../api/issues';
import { useEdit } from './use-edit';

/** The summary as a heading that becomes a field when it is clicked. */
export function Summary({ issue }: { issue: Issue }) {
  const { data: may } = useQuery(permissionsQuery(issue.key));
  const [text, setText] = useState<string>();
  const { mutate } = useEdit(issue.key);
  const { summary } = issue.fields;

  const save = () => {
    if (text?.trim() && text.trim() !== summary) mutate({ summary: text.trim() });
    setText(undefined);
  };
  if (text === undefined) {
    return (
      <h1 className="summary">
        {may?.('EDIT_ISSUES') ? (
          <button
            type="button"
            className="summary__text"
            title="Edit summary"
            onClick={() => {
              setText(summary);
            }}
          >
            {summary}
          </button>
        ) : (
          summary
        )}
      </h1>
    );
  }
  return (
    <input
      className="summary summary__field"
      aria-label="Summary"
      value={text}
      ref={(field) => field?.focus()}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
      }}
      onBlur={save}
      onKeyDown={({ key }) => {
        if (key === 'Enter') save();
        if (key === 'Escape') setText(undefined);
      }}
    />
  );
}
