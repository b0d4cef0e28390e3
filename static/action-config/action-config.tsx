import { useState } from 'react';
import { t } from '../shared/texts/text';
import '../shared/ui/form.css';
import type { RuleInputs } from './rule-inputs';
import { useSubmittedInputs } from './use-submitted-inputs';

/** Which epic the action of a rule asks about. */
export function ActionConfig({ issueKey: saved, problem: found }: RuleInputs) {
  const [issueKey, setIssueKey] = useState(saved);
  const [problem, setProblem] = useState(found);
  useSubmittedInputs(issueKey);
  const shown = issueKey.trim() === '' ? t('action.missing') : problem;
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div className="field">
        <label className="field__label" htmlFor="issue-key">
          {t('action.issueKey')}
        </label>
        <input
          id="issue-key"
          className="input"
          value={issueKey}
          maxLength={200}
          required
          aria-describedby="issue-key-hint"
          aria-invalid={shown !== null}
          onChange={({ currentTarget }) => {
            setIssueKey(currentTarget.value);
            setProblem(null);
          }}
        />
        <p
          id="issue-key-hint"
          className={shown === null ? 'field__hint' : 'form__failure'}
          aria-live="polite"
        >
          {shown ?? t('action.hint')}
        </p>
      </div>
    </form>
  );
}
