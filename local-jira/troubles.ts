import type { CallEffect, RemoteCall } from './faults';

/** Ready-made effects for calls. */
export const trouble = {
  unavailable: { kind: 'status', status: 503 },
  broken: { kind: 'error', message: 'socket hang up' },
  answerLost: { kind: 'loseAnswer' },
  answered502: { kind: 'loseAnswer', status: 502 },
  timeout: { kind: 'timeout' },
  crash: { kind: 'crash' },
  jiraBusy: { kind: 'status', status: 429, retryAfterSeconds: 1 },
  pageTokenExpired: {
    kind: 'status',
    status: 400,
    body: { errorMessages: ['The provided next page token is invalid or has expired.'], errors: {} },
  },
  storageBusy: {
    kind: 'status',
    status: 429,
    body: { code: 'RATE_LIMIT_EXCEEDED', message: 'Too many requests.' },
  },
  storageConflict: {
    kind: 'status',
    status: 409,
    body: { code: 'CONDITIONAL_CHECK_FAILED', message: 'The conditions are not met.' },
  },
  queueBusy: { kind: 'status', status: 429, body: { errorMessage: 'Too many requests.' } },
  queueTooLarge: {
    kind: 'status',
    status: 413,
    body: { errorMessage: 'The maximum payload size is 200KB.' },
  },
} as const satisfies Record<string, CallEffect>;

export type Trouble = keyof typeof trouble;

const anywhere = ['unavailable', 'broken', 'answerLost', 'answered502', 'timeout', 'crash'] as const;

/** Everything that can go wrong with a call: for tests that try each of an operation's calls with each of these. */
export function troublesOf({ remote, path }: RemoteCall): Trouble[] {
  const here: Trouble[] = [...anywhere];
  if (remote === 'jira') here.push('jiraBusy');
  if (remote === 'kvs') here.push('storageBusy');
  if (path.endsWith('/transaction')) here.push('storageConflict');
  if (path.includes('nextPageToken=')) here.push('pageTokenExpired');
  if (path.startsWith('/webhook/queue/publish')) here.push('queueBusy', 'queueTooLarge');
  return here;
}
