/** Jira writes the offset without a colon: `2026-05-03T16:12:00.000+0000`. */
export const jiraTime = (iso: string) => iso.replace(/Z$/, '+0000');
