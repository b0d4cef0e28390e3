import { createStore } from '../state/store';

type Appearance = 'info' | 'success' | 'warning' | 'error';

export type FlagContent = {
  id: string | number;
  title: string;
  description: string;
  type: Appearance;
  appearance?: Appearance | undefined;
  actions: { text: string; onClick: () => unknown }[];
  isAutoDismiss: boolean;
};

/** What is shown at the lower left, newest first. */
export const flags = createStore<FlagContent[]>([]);

/** A flag with the same id takes the place of the older one. */
export function showFlag(flag: FlagContent): void {
  flags.set([flag, ...flags.get().filter(({ id }) => id !== flag.id)]);
}

export function closeFlag(id: string | number): void {
  flags.set(flags.get().filter((flag) => flag.id !== id));
}

/** Says in a flag why something did not work. */
export function showFailure(title: string, error: unknown): void {
  const description = error instanceof Error ? error.message : String(error);
  showFlag({ id: title, title, description, type: 'error', actions: [], isAutoDismiss: false });
}
