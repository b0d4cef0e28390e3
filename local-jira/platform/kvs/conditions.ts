import { z } from 'zod';
import type { AttributeType } from './entity-schema';
import { badRequest, KvsError } from './kvs-error';

const Name = z.enum([
  'BEGINS_WITH',
  'BETWEEN',
  'CONTAINS',
  'EQUAL_TO',
  'EXISTS',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
  'NOT_CONTAINS',
  'NOT_EQUAL_TO',
  'NOT_EXISTS',
]);
export type ConditionName = z.infer<typeof Name>;

export const Condition = z.object({ condition: Name, values: z.array(z.unknown()).min(1) });
export type Condition = z.infer<typeof Condition>;

const PropertyCondition = Condition.extend({ property: z.string() });
export const Conditions = z.object({
  and: z.array(PropertyCondition).optional(),
  or: z.array(PropertyCondition).optional(),
});
export type Conditions = z.infer<typeof Conditions>;

const CONDITIONS_PER_QUERY = 100;
const ordered: AttributeType[] = ['string', 'integer', 'float'];
const scalar: AttributeType[] = [...ordered, 'boolean'];
const typesOf: Record<ConditionName, AttributeType[]> = {
  BEGINS_WITH: ['string'],
  BETWEEN: ordered,
  CONTAINS: ['string'],
  EQUAL_TO: scalar,
  EXISTS: scalar,
  GREATER_THAN: ordered,
  GREATER_THAN_EQUAL_TO: ordered,
  LESS_THAN: ordered,
  LESS_THAN_EQUAL_TO: ordered,
  NOT_CONTAINS: ['string'],
  NOT_EQUAL_TO: scalar,
  NOT_EXISTS: scalar,
};
const withoutOperand: ConditionName[] = ['EXISTS', 'NOT_EXISTS'];

const fits = (type: AttributeType, value: unknown) =>
  type === 'string' || type === 'boolean' ? typeof value === type : typeof value === 'number';

export function checkCondition(
  attribute: string,
  type: AttributeType,
  { condition, values }: Condition,
): void {
  if (!typesOf[condition].includes(type)) {
    throw new KvsError(
      422,
      'UNPROCESSABLE_ENTITY',
      `${condition} does not support ${attribute} of type ${type}`,
    );
  }
  if (condition === 'BETWEEN' && values.length < 2) {
    throw badRequest('INSUFFICIENT_FILTER_VALUES', 'The specified condition needs at least two values');
  }
  if (!withoutOperand.includes(condition) && !values.every((value) => fits(type, value))) {
    throw badRequest('INVALID_FILTER_VALUES', `${condition} on ${attribute} needs values of type ${type}`);
  }
}

/** As DynamoDB compares: an attribute that is not there meets no condition but the negative ones. */
export function meets(held: unknown, { condition, values }: Condition): boolean {
  const [first, second] = values;
  const compared = (a: unknown, b: unknown): number => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
    return Number.NaN;
  };
  const text = typeof held === 'string' && typeof first === 'string' ? { held, first } : undefined;
  switch (condition) {
    case 'EQUAL_TO':
      return held === first;
    case 'NOT_EQUAL_TO':
      return held !== first;
    case 'EXISTS':
      return held !== undefined;
    case 'NOT_EXISTS':
      return held === undefined;
    case 'BEGINS_WITH':
      return text?.held.startsWith(text.first) ?? false;
    case 'CONTAINS':
      return text?.held.includes(text.first) ?? false;
    case 'NOT_CONTAINS':
      return !(text?.held.includes(text.first) ?? false);
    case 'GREATER_THAN':
      return compared(held, first) > 0;
    case 'GREATER_THAN_EQUAL_TO':
      return compared(held, first) >= 0;
    case 'LESS_THAN':
      return compared(held, first) < 0;
    case 'LESS_THAN_EQUAL_TO':
      return compared(held, first) <= 0;
    case 'BETWEEN':
      return compared(held, first) >= 0 && compared(held, second) <= 0;
  }
}

/** The test that a filter or a transaction's conditions make, checked against the entity's attributes. */
export function conditionTest(
  attributes: Map<string, AttributeType>,
  conditions: Conditions | undefined,
): (value: Record<string, unknown>) => boolean {
  if (!conditions) return () => true;
  const { and, or } = conditions;
  if (and && or) {
    throw badRequest(
      'INVALID_FILTER_OPERATORS_COMBINATION',
      'Filter operators "and" and "or" cannot be combined',
    );
  }
  const list = and ?? or ?? [];
  if (list.length === 0)
    throw badRequest('EMPTY_FILTER_OPERATOR', 'Filter operators "and" and "or" cannot be empty');
  if (list.length > CONDITIONS_PER_QUERY) {
    throw badRequest('INVALID_FILTER_CONDITION', `More than ${String(CONDITIONS_PER_QUERY)} conditions`);
  }
  for (const condition of list) {
    const type = attributes.get(condition.property);
    if (!type) throw badRequest('INVALID_ENTITY_ATTRIBUTE', `There is no attribute ${condition.property}`);
    checkCondition(condition.property, type, condition);
  }
  return (value) =>
    and
      ? list.every((condition) => meets(value[condition.property], condition))
      : list.some((condition) => meets(value[condition.property], condition));
}
