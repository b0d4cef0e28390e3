/** Jira's own search for what this page calls a gap; there it feeds filters, boards and dashboards. */
const gapsJql = (projectKey: string): string =>
  `project = "${projectKey}" AND ownershipGaps > 0 ORDER BY created`;

export const gapsAddress = (projectKey: string): string =>
  `/issues/?${new URLSearchParams({ jql: gapsJql(projectKey) }).toString()}`;
