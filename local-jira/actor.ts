/** Who a Jira request acts as: a signed-in person, the installed app, or nobody. */
export type Actor =
  { kind: 'user'; accountId: string } | { kind: 'app' } | { kind: 'anonymous' };
