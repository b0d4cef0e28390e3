import { decode, encode } from './encoding';
import { isMessage, type Message } from './message';

type Callable = (...args: unknown[]) => unknown;
type Pending = { resolve: (value: unknown) => void; reject: (error: Error) => void };

/** What a channel needs of a MessagePort. */
export type Port = {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
};

/** The commands this side answers. What it throws reaches the caller as an error with the same message. */
export type Serve = (command: string, data: unknown) => unknown;

export type Call = (command: string, data?: unknown) => Promise<unknown>;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Calls across a port in both directions, with answers, errors, and functions that can be called back. */
export function openChannel(port: Port, serve: Serve): Call {
  const pending = new Map<number, Pending>();
  const callables: Callable[] = [];
  let lastId = 0;

  const keep = (callable: Callable) => callables.push(callable) - 1;
  const post = (message: Message) => {
    port.postMessage(message);
  };
  const request = (message: (id: number) => Message) =>
    new Promise<unknown>((resolve, reject) => {
      lastId += 1;
      pending.set(lastId, { resolve, reject });
      post(message(lastId));
    });
  const run = (callable: number, args: unknown[]) =>
    request((id) => ({ kind: 'run', id, callable, args: encode(args, keep) }));

  const perform = (message: Message): unknown => {
    if (message.kind === 'call') return serve(message.command, decode(message.data, run));
    if (message.kind !== 'run') throw new Error(`Nothing to perform for ${message.kind}.`);
    const args = decode(message.args, run);
    const callable = callables[message.callable];
    if (!callable || !Array.isArray(args)) throw new Error(`There is no function ${message.callable}.`);
    const values: unknown[] = args;
    return callable(...values);
  };
  const respond = async (message: Message) => {
    try {
      post({ kind: 'answer', id: message.id, value: encode(await perform(message), keep) });
    } catch (error) {
      post({ kind: 'failure', id: message.id, message: messageOf(error) });
    }
  };

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data)) return;
    if (data.kind === 'call' || data.kind === 'run') {
      void respond(data);
      return;
    }
    const waiting = pending.get(data.id);
    pending.delete(data.id);
    if (data.kind === 'answer') waiting?.resolve(decode(data.value, run));
    else waiting?.reject(new Error(data.message));
  };

  return (command, data) => request((id) => ({ kind: 'call', id, command, data: encode(data, keep) }));
}
