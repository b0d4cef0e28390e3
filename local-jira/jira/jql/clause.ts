import type { IndexedValue } from './property-index';
import type { Issue, Person, Project, World } from '../world';

/** What a query is read against. */
export type JqlContext = {
  world: World;
  person: Person | undefined;
  zone: string;
  now: number;
  propertyIndex: readonly IndexedValue[];
  maySee: (issue: Issue) => boolean;
  maySeeProject: (project: Project) => boolean;
};

export type Comparable = string | number;

/** A field that a query can name. */
export type JqlField = {
  names: readonly string[];
  kind: 'choice' | 'ordered' | 'text';
  /** What the issue holds, in a form that can be compared; none when empty. */
  values: (issue: Issue, context: JqlContext) => readonly Comparable[];
  /** The values a literal stands for; none when there is no such value. */
  literal: (text: string, context: JqlContext) => readonly Comparable[];
  /** How to sort by it; a field without it can't be sorted by. */
  order?: (issue: Issue, context: JqlContext) => Comparable | null;
  /** How `<` and `>` compare a value, where not by the value itself. */
  rank?: (value: Comparable, context: JqlContext) => Comparable;
  functions: readonly ('user' | 'time')[];
};

export class JqlError extends Error {}

const equality = ['=', '!=', 'in', 'not in', 'is', 'is not'];
export const relations: readonly string[] = ['>', '>=', '<', '<='];

export const operatorsOf: Record<JqlField['kind'], readonly string[]> = {
  choice: equality,
  ordered: [...equality, ...relations],
  text: ['~', '!~', 'is', 'is not'],
};
