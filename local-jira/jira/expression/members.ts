import { Bean, ExpressionError, isList, typeNameOf, type Value } from './value';

/** A member of a value. With `?.` what is null or has no such member gives null, without it fails. */
export function memberOf(object: Value, name: string, optional: boolean): Value {
  const found = object instanceof Bean ? object.member(name) : undefined;
  if (found !== undefined) return found;
  if (optional) return null;
  if (object === null) throw new ExpressionError(`Type null does not have any properties: ${name}`);
  throw new ExpressionError(`Unrecognized property of ${typeNameOf(object)}: ${name}`);
}

type Method = (object: Value, argument: Value) => Value | undefined;

/** The methods that this site knows; `undefined`: not of this type. */
export const methods: Readonly<Record<string, Method>> = {
  get: (object, key) =>
    object instanceof Bean && object.isMap && typeof key === 'string'
      ? (object.member(key) ?? null)
      : undefined,
  includes: (object, part) => {
    if (isList(object)) return object.some((each) => each === part);
    return typeof object === 'string' && typeof part === 'string' ? object.includes(part) : undefined;
  },
};
