import type { Clause, TerminalClause } from '@atlaskit/jql-ast';
import type { Issue } from '../world';
import { JqlError, operatorsOf, relations, type Comparable, type JqlContext } from './clause';
import { fieldName, findField } from './find-field';
import { readOperand, type Wanted } from './operands';

export type Matches = (issue: Issue) => boolean;

const opposites: Record<string, string> = {
  '=': '!=',
  '!=': '=',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
  '>': '<=',
  '<=': '>',
  '<': '>=',
  '>=': '<',
  '~': '!~',
  '!~': '~',
};

/**
 * Turns a clause into a test of an issue; throws JqlError for what it doesn't know. Jira moves every NOT inwards to
 * the operators, so that `NOT labels = x` leaves out issues without labels, as `labels != x` does.
 */
export function compile(clause: Clause, context: JqlContext, negated = false): Matches {
  switch (clause.clauseType) {
    case 'not':
      return compile(clause.clause, context, !negated);
    case 'compound': {
      const all = clause.clauses.map((each) => compile(each, context, negated));
      return (clause.operator.value === 'and') !== negated
        ? (issue) => all.every((matches) => matches(issue))
        : (issue) => all.some((matches) => matches(issue));
    }
    case 'terminal':
      return compileTerminal(clause, context, negated);
  }
}

function compileTerminal(clause: TerminalClause, context: JqlContext, negated: boolean): Matches {
  const name = fieldName(clause.field);
  const field = findField(clause.field, context);
  const operator = clause.operator?.value ?? '';
  if (!operatorsOf[field.kind].includes(operator) || clause.predicates.length > 0 || !clause.operand) {
    throw new JqlError(`The operator '${operator}' is not supported by the '${name}' field.`);
  }
  const wanted = readOperand(clause.operand, name, field, context);
  if ((operator === 'is' || operator === 'is not') && !wanted.empty) {
    throw new JqlError(
      `The operator '${operator}' only supports the keywords EMPTY and NULL for field '${name}'.`,
    );
  }
  const tested = negated ? (opposites[operator] ?? operator) : operator;
  if (relations.includes(tested)) {
    const rank = (value: Comparable) => field.rank?.(value, context) ?? value;
    const limits = wanted.values.map(rank);
    return (issue) =>
      field
        .values(issue, context)
        .some((value) => limits.some((limit) => compares(rank(value), tested, limit)));
  }
  return (issue) => test(field.values(issue, context), tested, wanted);
}

function test(values: readonly Comparable[], operator: string, wanted: Wanted): boolean {
  switch (operator) {
    case '=':
    case 'in':
    case 'is':
      return values.length === 0 ? wanted.empty : values.some((value) => wanted.values.includes(value));
    case '!=':
    case 'not in':
    case 'is not':
      return values.length > 0 && !values.some((value) => wanted.values.includes(value));
    case '~':
      return wanted.values.every((query) =>
        values.some((value) => containsWords(String(value), String(query))),
      );
    case '!~':
      return (
        values.length > 0 &&
        !wanted.values.some((query) => values.some((value) => containsWords(String(value), String(query))))
      );
    default:
      throw new JqlError(`The operator '${operator}' is not known.`);
  }
}

function compares(value: Comparable, operator: string, limit: Comparable): boolean {
  if (operator === '>') return value > limit;
  if (operator === '>=') return value >= limit;
  if (operator === '<') return value < limit;
  return value <= limit;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+\*?/gu) ?? [];

/** Every word of the query; `beta*` matches a beginning, a quoted phrase the words in a row. */
function containsWords(text: string, query: string): boolean {
  const words = wordsOf(text);
  if (query.startsWith('"')) return ` ${words.join(' ')} `.includes(` ${wordsOf(query).join(' ')} `);
  return wordsOf(query).every((wanted) =>
    wanted.endsWith('*')
      ? words.some((word) => word.startsWith(wanted.slice(0, -1)))
      : words.includes(wanted),
  );
}
