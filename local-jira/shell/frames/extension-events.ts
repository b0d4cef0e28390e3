type Listener = (payload?: unknown) => unknown;

const listeners = new Map<string, Set<Listener>>();

/** Events between the frames of the app on one page, and from Jira to them. */
export const extensionEvents = {
  on(event: string, listener: Listener): () => void {
    const known = listeners.get(event) ?? new Set();
    listeners.set(event, known.add(listener));
    return () => {
      known.delete(listener);
    };
  },
  emit(event: string, payload?: unknown): void {
    listeners.get(event)?.forEach((listener) => {
      listener(payload);
    });
  },
};
