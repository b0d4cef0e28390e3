import { z } from 'zod';
import type { Commands } from './command';
import type { FrameHost } from './frame-host';

const Configuration = z.object({
  data: z.object({ onConfigure: z.custom<() => unknown>((value) => typeof value === 'function') }),
});

/** `workflowRules.onConfigure` of the Jira bridge: only the form of a workflow rule has something to save. */
export const ruleCommands = ({ rule }: FrameHost): Commands => ({
  setWorkflowRuleConfigurationCallback: (data) => {
    if (!rule) return false;
    rule.setCallback(Configuration.parse(data).data.onConfigure);
    return true;
  },
});
