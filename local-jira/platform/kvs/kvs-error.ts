/** An answer of Forge storage other than success. Codes are the documented ones, see docs/local-jira.md for the rest. */
export class KvsError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const badRequest = (code: string, message: string): KvsError => new KvsError(400, code, message);
