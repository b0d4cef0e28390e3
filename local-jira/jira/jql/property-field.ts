import type { Comparable, JqlContext, JqlField } from './clause';
import { literalMoment } from './dates';
import { accountLiteral } from './people-fields';
import { valuesAt, type IndexedValue } from './property-index';

const kinds = { number: 'ordered', date: 'ordered', string: 'choice', user: 'choice', text: 'text' } as const;

/** An indexed property value as a field: by its alias or as `issue.property[key].path`. */
export function propertyField(indexed: IndexedValue): JqlField {
  const { type, searchAlias, propertyKey, path } = indexed;
  const values = (issue: { properties: Record<string, unknown> }, context: JqlContext) =>
    valuesAt(issue.properties, indexed).flatMap((value) =>
      type === 'date' ? moment(String(value), context) : [value],
    );
  return {
    names: [`issue.property[${propertyKey}].${path}`, ...(searchAlias === undefined ? [] : [searchAlias])],
    kind: kinds[type],
    values,
    literal: (text, context) => literal(type, text, context),
    ...(kinds[type] === 'ordered' ? { order: (issue, context) => values(issue, context)[0] ?? null } : {}),
    functions: type === 'user' ? ['user'] : type === 'date' ? ['time'] : [],
  };
}

function literal(type: IndexedValue['type'], text: string, context: JqlContext): readonly Comparable[] {
  if (type === 'user') return accountLiteral(text, context);
  if (type === 'date') return moment(text, context);
  if (type === 'number') return Number.isNaN(Number(text)) || text.trim() === '' ? [] : [Number(text)];
  return [text];
}

const withTime = /^\d{4}-\d{2}-\d{2}T/;

function moment(text: string, { zone, now }: JqlContext): number[] {
  const at = withTime.test(text) ? Date.parse(text) : literalMoment(text, zone, now);
  return at === undefined || Number.isNaN(at) ? [] : [at];
}
