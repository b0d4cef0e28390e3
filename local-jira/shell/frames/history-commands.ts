import { z } from 'zod';
import { navigate, onAddress } from '../router/navigation';
import type { Commands } from './command';
import type { FrameHost } from './frame-host';
import { locationWithin } from './location-within';

const Opening = z.object({
  onPop: z.custom<(at: unknown) => unknown>((value) => typeof value === 'function'),
});
const Move = z.object({
  action: z.enum(['PUSH', 'REPLACE']),
  location: z.object({
    pathname: z.string(),
    search: z.string(),
    hash: z.string(),
    state: z.unknown().optional(),
  }),
});
const Go = z.object({ delta: z.number() });

function requireBase(base: string | undefined): string {
  if (base === undefined)
    throw new Error('createHistory is only available in modules with a page of their own.');
  return base;
}

/** Keeps the app's own routes and the window's address in step, both ways. */
export function historyCommands({ base, onUnload }: FrameHost): Commands {
  let ownMove = false;
  const here = (at: string) => locationWithin(at, new URL(location.href), history.state);
  return {
    createHistory: (data) => {
      const { onPop } = Opening.parse(data);
      const page = requireBase(base);
      const follow = () => {
        const within = here(page);
        if (!ownMove && within) onPop(within);
      };
      onUnload(onAddress(follow));
      return here(page) ?? { pathname: '/', search: '', hash: '' };
    },
    'frame:move': (data) => {
      const { action, location: to } = Move.parse(data);
      const url = `${requireBase(base)}${to.pathname}${to.search}${to.hash}`;
      // The frame has moved already: it must not be told of its own step.
      ownMove = true;
      navigate(url, { replace: action === 'REPLACE', state: to.state ?? null });
      ownMove = false;
    },
    'frame:go': (data) => {
      history.go(Go.parse(data).delta);
    },
  };
}
