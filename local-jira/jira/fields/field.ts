import type { Call } from '../call';
import type { Issue, Project, World } from '../world';

/** A field's value as the history records it: the raw value and the words for it. */
export type Trace = { value: string | null; text: string | null };

export type Target = { project: Project; issue: Issue | undefined };

export type Field = {
  id: string;
  name: string;
  schema: { type: string; system: string; items?: string };
  show: (issue: Issue, call: Call) => unknown;
  /** What a request's value changes on the issue; throws FieldError. Absent where nobody sets the field. */
  parse?: (value: unknown, call: Call, target: Target) => Partial<Issue>;
  /** For fields that hold several values: what `update` operations can do beyond `set`. */
  list?: (issue: Issue, call: Call) => unknown[];
  trace?: (issue: Issue, world: World) => Trace;
  /** The name the history uses, where it is not the id. */
  traceName?: string;
};

export class FieldError extends Error {}

export const nothing: Trace = { value: null, text: null };
