import { view } from '@forge/bridge';
import { field, text } from '../shared/bridge/unknown-fields';

/** What the rule holds for this action, and what Automation has against it. */
export type RuleInputs = { issueKey: string; problem: string | null };

/** Automation puts the epic of the rule's trigger there. */
const triggeringIssue = '{{issue.key}}';

// https://developer.atlassian.com/platform/forge/manifest-reference/modules/automation-action/#action-configuration
export async function readRuleInputs(): Promise<RuleInputs> {
  const extension = field(await view.getContext(), 'extension');
  const saved = text(field(field(field(extension, 'data'), 'inputs'), 'issueKey'));
  const invalid = field(field(field(extension, 'errors'), 'invalidInputs'), 'issueKey');
  return {
    issueKey: saved === '' ? triggeringIssue : saved,
    problem: invalid === undefined ? null : text(field(invalid, 'message')),
  };
}
