/** Who a Jira request acts as: a signed-in person, the installed app, or nobody. */
export type Actor =
  | {
      kind: 'user';
      accountId: string;
      /** The app made the request for that person (`asUser`): its events count as the app's own. */
      throughApp?: true;
    }
  | { kind: 'app' }
  | { kind: 'anonymous' };
