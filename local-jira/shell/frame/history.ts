import type { Call } from '../bridge/channel';
import { resolveLocation, type AppLocation } from './app-location';

type Action = 'POP' | 'PUSH' | 'REPLACE';
type Listener = (location: AppLocation, action: Action) => void;
type Target = string | Partial<AppLocation>;

const isLocation = (value: unknown): value is AppLocation =>
  typeof value === 'object' && value !== null && 'pathname' in value;

function requireLocation(value: unknown): AppLocation {
  if (!isLocation(value)) throw new Error('Jira sent no location.');
  return value;
}

/** The `history` object of `view.createHistory()`: moves at once in the frame, and keeps Jira's address in step. */
export async function createHistory(call: Call) {
  const listeners = new Set<Listener>();
  const history = {
    action: 'POP' satisfies Action as Action,
    location: { pathname: '/', search: '', hash: '' } satisfies AppLocation as AppLocation,
    push: (target: Target, state?: unknown) => {
      move('PUSH', resolveLocation(history.location, target, state));
    },
    replace: (target: Target, state?: unknown) => {
      move('REPLACE', resolveLocation(history.location, target, state));
    },
    go: (delta: number) => {
      void call('frame:go', { delta });
    },
    goBack: () => {
      history.go(-1);
    },
    goForward: () => {
      history.go(1);
    },
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  const settle = (action: Action, location: AppLocation) => {
    history.action = action;
    history.location = location;
    listeners.forEach((listener) => {
      listener(location, action);
    });
  };
  const move = (action: 'PUSH' | 'REPLACE', location: AppLocation) => {
    settle(action, location);
    void call('frame:move', { action, location });
  };
  const onPop = (location: unknown) => {
    settle('POP', requireLocation(location));
  };
  history.location = requireLocation(await call('createHistory', { onPop }));
  return history;
}
