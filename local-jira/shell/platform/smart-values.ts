/** What Automation makes of `{{issue.key}}`: the key of the issue that triggers the rule. Others are not emulated. */
export const withIssueKey = (
  inputs: Record<string, unknown>,
  issueKey: string | undefined,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/\{\{\s*issue\.key\s*\}\}/g, issueKey ?? '') : value,
    ]),
  );
