import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const notify = () => {
  listeners.forEach((listener) => {
    listener();
  });
};
addEventListener('popstate', notify);

/** Tells of every change of the address; what is returned ends that. */
export function onAddress(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

type Options = { replace?: boolean; state?: unknown };

/** Goes to a page of this site without loading it anew. */
export function navigate(url: string, { replace = false, state = null }: Options = {}): void {
  if (replace) history.replaceState(state, '', url);
  else history.pushState(state, '', url);
  notify();
}

const currentHref = () => location.href;

/** The address that the browser shows, kept in step with it. */
export function useAddress(): URL {
  return new URL(useSyncExternalStore(onAddress, currentHref));
}
