import type { FunctionOperand, Operand } from '@atlaskit/jql-ast';
import { JqlError, type Comparable, type JqlContext, type JqlField } from './clause';
import { functionMoment } from './dates';

/** What the right side of a clause asks for: values, and whether "empty" is among them. */
export type Wanted = { values: readonly Comparable[]; empty: boolean };

export function readOperand(operand: Operand, name: string, field: JqlField, context: JqlContext): Wanted {
  switch (operand.operandType) {
    case 'keyword':
      return { values: [], empty: true };
    case 'value':
      return { values: literalValues(operand.value, name, field, context), empty: false };
    case 'function':
      return { values: functionValues(operand, name, field, context), empty: false };
    case 'list': {
      const all = operand.values.map((value) => readOperand(value, name, field, context));
      return { values: all.flatMap(({ values }) => values), empty: all.some(({ empty }) => empty) };
    }
  }
}

function literalValues(
  text: string,
  name: string,
  field: JqlField,
  context: JqlContext,
): readonly Comparable[] {
  const values = field.literal(text, context);
  if (values.length > 0) return values;
  if (field.functions.includes('time')) {
    throw new JqlError(
      `Date value '${text}' for field '${name}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
    );
  }
  if (field.names.includes('issuekey') || field.names.includes('parent')) {
    throw new JqlError(`An issue with key '${text}' does not exist for field '${name}'.`);
  }
  throw new JqlError(`The value '${text}' does not exist for the field '${name}'.`);
}

function functionValues(
  operand: FunctionOperand,
  name: string,
  field: JqlField,
  context: JqlContext,
): Comparable[] {
  const called = operand.function.value.toLowerCase();
  if (called === 'currentuser' && field.functions.includes('user')) {
    return context.person ? [context.person.accountId] : [];
  }
  const argument = operand.arguments[0]?.value ?? '';
  const at = field.functions.includes('time')
    ? functionMoment(called, argument, context.zone, context.now)
    : undefined;
  if (at === undefined) {
    throw new JqlError(
      `Unable to find JQL function '${operand.function.value}(${argument})' for field '${name}'.`,
    );
  }
  return [at];
}
