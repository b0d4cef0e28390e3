/** What an expression computes with. */
export type Value = null | boolean | number | string | readonly Value[] | Bean;

/** Something with members: an issue, its properties, a JSON object. */
export class Bean {
  constructor(
    readonly typeName: string,
    /** `undefined` where there is no such member. */
    readonly member: (name: string) => Value | undefined,
    /** Its members have any name, and `get` reads them. */
    readonly isMap = false,
  ) {}
}

/** The expression is none that this site can read, or it failed. */
export class ExpressionError extends Error {}

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

export function typeNameOf(value: Value): string {
  if (value === null) return 'null';
  if (value instanceof Bean) return value.typeName;
  if (isList(value)) return 'List';
  return { boolean: 'Boolean', number: 'Number', string: 'String' }[primitive(typeof value)];
}

const primitive = (name: string) => (name === 'boolean' || name === 'number' ? name : 'string');

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** JSON, as expressions see it. */
export function valueOf(json: unknown): Value {
  if (typeof json === 'boolean' || typeof json === 'number' || typeof json === 'string') return json;
  if (Array.isArray(json)) return json.map(valueOf);
  if (!isObject(json)) return null;
  return new Bean('Map', (name) => (Object.hasOwn(json, name) ? valueOf(json[name]) : undefined), true);
}
