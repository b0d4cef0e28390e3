// Zod would be a quarter of all that every issue view has to load for its flag, and a tenth of the panel.

/** A property of something that came from outside; `undefined` where there is none. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
