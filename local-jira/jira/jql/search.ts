import { JastBuilder, type Jast, type OrderByField } from '@atlaskit/jql-ast';
import type { Issue } from '../world';
import { JqlError, type Comparable, type JqlContext } from './clause';
import { compile } from './compile';
import { fieldName, findField } from './find-field';

type Compare = (a: Issue, b: Issue) => number;

export type Query = { matches: (issue: Issue) => boolean; compare: Compare; bounded: boolean };

/** Reads JQL with Atlassian's own parser; throws JqlError where it, or this interpreter, can't follow. */
export function readJql(jql: string, context: JqlContext): Query {
  const { query, errors } = parsed(jql);
  const [error] = errors;
  if (error) throw new JqlError(`Error in the JQL Query: ${error.message}`);
  const where = query?.where;
  return {
    matches: where ? compile(where, context) : () => true,
    compare: comparison(query?.orderBy?.fields ?? [], context),
    bounded: where !== undefined,
  };
}

// Atlassian's parser takes milliseconds, and an app asks the same few things again and again.
const known = new Map<string, Jast>();
const mostKnown = 200;

function parsed(jql: string): Jast {
  const jast = known.get(jql) ?? new JastBuilder().build(jql);
  if (known.size >= mostKnown) known.clear();
  known.set(jql, jast);
  return jast;
}

function comparison(fields: readonly OrderByField[], context: JqlContext): Compare {
  const orders = fields.map(({ field, direction }) => ({
    order: orderOf(field),
    sign: direction?.value === 'DESC' ? -1 : 1,
  }));
  return (a, b) => {
    for (const { order, sign } of orders) {
      const result = compareValues(order(a, context), order(b, context));
      if (result !== 0) return sign * result;
    }
    return Number(b.id) - Number(a.id);
  };

  function orderOf(field: OrderByField['field']) {
    const { order } = findField(field, context);
    if (!order) throw new JqlError(`Field '${fieldName(field)}' does not support sorting.`);
    return order;
  }
}

/** Empty values come last in ascending order. */
function compareValues(a: Comparable | null, b: Comparable | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
