/** What travels through the port between the page of Jira and the frame of the app. */
export type Message =
  | { kind: 'call'; id: number; command: string; data: unknown }
  | { kind: 'run'; id: number; callable: number; args: unknown }
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'failure'; id: number; message: string };

const has = (value: object, key: string, type: 'number' | 'string') =>
  typeof Reflect.get(value, key) === type;

/** Only the other side writes to the port, but that side is the app: nothing is taken for granted. */
export function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || !has(value, 'id', 'number')) return false;
  const kind: unknown = Reflect.get(value, 'kind');
  if (kind === 'call') return has(value, 'command', 'string');
  if (kind === 'run') return has(value, 'callable', 'number');
  return kind === 'answer' || (kind === 'failure' && has(value, 'message', 'string'));
}
