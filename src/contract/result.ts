/** Closed: every failure a browser can meet. The words for each stand in the text catalogue. */
export const errorCodes = [
  'BAD_INPUT',
  'FORBIDDEN',
  'NOT_FOUND',
  'SWITCHED_OFF',
  'CONFLICT',
  'SAME_PERSON',
  'PERSON_UNAVAILABLE',
  'ALREADY_ANSWERED',
  'OVERLAP',
  'ACTIVITY_REMOVED',
  'NOT_TRACKED',
  'TRACKED',
  'NOT_NAMEABLE',
  'CLOSED',
  'IN_USE',
  'NAME_TAKEN',
  'LIMIT',
  'JIRA_BUSY',
  'JIRA_FAILED',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export type Failure = { code: ErrorCode; params?: Record<string, string>; current?: unknown };
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };
