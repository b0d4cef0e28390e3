import type { ErrorCode } from '../contract';

type Details = { current?: unknown; cause?: unknown };

/** Every failure that a use case or an adapter means. `current`: what stands now, for a conflict. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly current: unknown;

  constructor(
    readonly code: ErrorCode,
    readonly params: Record<string, string> = {},
    { current, cause }: Details = {},
  ) {
    super(code, { cause });
    this.current = current;
  }
}

/** Jira did not carry it out at all, and may be asked again. */
export const isBusy = (cause: unknown): cause is AppError =>
  cause instanceof AppError && cause.code === 'JIRA_BUSY';

/** The person has not yet allowed the app to act for them: the platform has to see the cause itself, to ask. */
export class ConsentRequired extends Error {
  override readonly name = 'ConsentRequired';

  constructor(override readonly cause: unknown) {
    super('consent required', { cause });
  }
}
