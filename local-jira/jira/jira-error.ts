/** A refusal in Jira's own shape. */
export class JiraError extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 422 | 429,
    readonly errorMessages: string[],
    readonly errors: Record<string, string> = {},
  ) {
    super([...errorMessages, ...Object.values(errors)].join(' '));
  }
}

export const badRequest = (message: string) => new JiraError(400, [message]);
export const forbidden = (message: string) => new JiraError(403, [message]);
export const notFound = (message: string) => new JiraError(404, [message]);
export const badFields = (errors: Record<string, string>) => new JiraError(400, [], errors);

export const issueNotFound = () => notFound('Issue does not exist or you do not have permission to see it.');
export const projectNotFound = (idOrKey: string) =>
  notFound(`No project could be found with key '${idOrKey}'.`);
