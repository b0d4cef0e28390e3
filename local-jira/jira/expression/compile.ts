import type {
  BinaryExpression,
  CallExpression,
  Expression,
  Literal,
  LogicalExpression,
  MemberExpression,
} from 'acorn';
import { memberOf, methods } from './members';
import { ExpressionError, isList, Bean, typeNameOf, type Value } from './value';

export type Scope = ReadonlyMap<string, Value>;
export type Step = (scope: Scope) => Value;
type Known = ReadonlySet<string>;

export const unknown = (what: string) =>
  new ExpressionError(`The local Jira doesn't know ${what} in expressions.`);

/** Only what the app's manifest uses and Atlassian documents: anything else is refused before it runs. */
export function compile(node: Expression, known: Known): Step {
  switch (node.type) {
    case 'Literal':
      return literal(node);
    case 'Identifier':
      if (!known.has(node.name)) throw unknown(`the variable "${node.name}"`);
      return (scope) => scope.get(node.name) ?? null;
    case 'ChainExpression':
      return compile(node.expression, known);
    case 'MemberExpression':
      return member(node, known);
    case 'CallExpression':
      return call(node, known);
    case 'ArrayExpression': {
      const elements = node.elements.map((element) => operand(element, known));
      return (scope) => elements.map((element) => element(scope));
    }
    case 'UnaryExpression': {
      if (node.operator !== '!') throw unknown(`the operator "${node.operator}"`);
      const argument = compile(node.argument, known);
      return (scope) => !truth(argument(scope));
    }
    case 'LogicalExpression':
      return logical(node, known);
    case 'BinaryExpression':
      return binary(node, known);
    case 'ConditionalExpression': {
      const [test, yes, no] = [node.test, node.consequent, node.alternate].map((part) =>
        compile(part, known),
      );
      if (!test || !yes || !no) throw unknown('an incomplete condition');
      return (scope) => (truth(test(scope)) ? yes(scope) : no(scope));
    }
    default:
      throw unknown(node.type);
  }
}

function literal({ value, raw }: Literal): Step {
  if (value === undefined || typeof value === 'bigint' || value instanceof RegExp) throw unknown(raw ?? 'it');
  return () => value;
}

/** A part that has to be an expression: no gap, no `...`, no `super`. */
function operand(node: { type: string } | null, known: Known): Step {
  if (!isExpression(node)) throw unknown(node?.type ?? 'a gap in a list');
  return compile(node, known);
}

const isExpression = (node: { type: string } | null): node is Expression =>
  node !== null && !['SpreadElement', 'Super', 'PrivateIdentifier'].includes(node.type);

function member({ object, property, computed, optional }: MemberExpression, known: Known): Step {
  const of = operand(object, known);
  if (!computed) {
    if (property.type !== 'Identifier') throw unknown(property.type);
    return (scope) => memberOf(of(scope), property.name, optional);
  }
  const name = operand(property, known);
  return (scope) => memberOf(of(scope), text(name(scope)), optional);
}

function call({ callee, arguments: given }: CallExpression, known: Known): Step {
  const [first, ...more] = given;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.computed) {
    throw unknown('a call of anything but a method');
  }
  const { name } = callee.property;
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!method || !first || more.length > 0 || callee.optional) throw unknown(`this call of "${name}"`);
  const object = operand(callee.object, known);
  const argument = operand(first, known);
  return (scope) => {
    const of = object(scope);
    const result = method(of, argument(scope));
    if (result === undefined) throw new ExpressionError(`${typeNameOf(of)} has no such method: ${name}`);
    return result;
  };
}

function logical({ operator, left, right }: LogicalExpression, known: Known): Step {
  if (operator === '??') throw unknown('the operator "??"');
  const [first, second] = [compile(left, known), compile(right, known)];
  return operator === '&&'
    ? (scope) => truth(first(scope)) && truth(second(scope))
    : (scope) => truth(first(scope)) || truth(second(scope));
}

function binary({ operator, left, right }: BinaryExpression, known: Known): Step {
  const [first, second] = [operand(left, known), compile(right, known)];
  switch (operator) {
    case '==':
      return (scope) => isSame(first(scope), second(scope));
    case '!=':
      return (scope) => !isSame(first(scope), second(scope));
    case '+':
      return (scope) => text(first(scope)) + text(second(scope));
    default:
      throw unknown(`the operator "${operator}"`);
  }
}

/** Strict on purpose: what Jira makes of a text or a number there is written nowhere. */
function truth(value: Value): boolean {
  if (typeof value !== 'boolean') throw new ExpressionError(`Not a Boolean: ${typeNameOf(value)}`);
  return value;
}

function text(value: Value): string {
  if (typeof value !== 'string') throw new ExpressionError(`Not a String: ${typeNameOf(value)}`);
  return value;
}

function isSame(one: Value, other: Value): boolean {
  if (one === null || other === null) return one === other;
  if (isComposite(one) || isComposite(other)) throw unknown('how to compare lists and objects');
  return one === other;
}

const isComposite = (value: Value) => isList(value) || value instanceof Bean;
