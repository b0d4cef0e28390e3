type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A browser that keeps nothing for embedded pages refuses even to be asked for its store. */
export type FindStore = () => Store;
export const browserStore: FindStore = () => localStorage;

/** `undefined`: nothing is kept under that key, or nothing that can be read. */
export function readKept(find: FindStore, key: string): unknown {
  try {
    const kept = find().getItem(key);
    return kept === null ? undefined : JSON.parse(kept);
  } catch {
    return undefined;
  }
}

/** `undefined` forgets it. Where the browser keeps nothing it lasts as long as the page. */
export function keep(find: FindStore, key: string, value: unknown): void {
  try {
    const store = find();
    if (value === undefined) store.removeItem(key);
    else store.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing is lost that is on the screen.
  }
}
