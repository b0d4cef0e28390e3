export type Page<T> = { found: T[]; cursor: string | null };
