import { parse, tokenizer, type Program } from 'acorn';
import { compile, unknown, type Scope, type Step } from './compile';
import { ExpressionError, type Value } from './value';

/** OpenAPI, `POST /expression/analyse`. */
const mostCharacters = 1000;
const mostLeaves = 100;

export type Expression = (variables: Readonly<Record<string, Value>>) => Value;

/** Reads a Jira expression: `let` lines, and what it comes to. Throws where it says more than this site knows. */
export function readExpression(text: string, variables: readonly string[]): Expression {
  if (text.length > mostCharacters) {
    throw new ExpressionError(
      `Jira expression is too long (${String(text.length)}), limit: ${String(mostCharacters)} characters`,
    );
  }
  const leaves = leavesIn(text);
  if (leaves > mostLeaves) {
    throw new ExpressionError(
      `Jira expression has too many nodes (${String(leaves)}), limit: ${String(mostLeaves)} leaves`,
    );
  }
  const { body } = parsed(text);
  const known = new Set(variables);
  const lets: { name: string; step: Step }[] = [];
  let result: Step | undefined;
  for (const statement of body) {
    if (result) throw unknown('anything after the result');
    if (statement.type === 'ExpressionStatement') {
      result = compile(statement.expression, known);
      continue;
    }
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'let') throw unknown(statement.type);
    for (const { id, init } of statement.declarations) {
      if (id.type !== 'Identifier' || !init) throw unknown('a "let" without a name or a value');
      lets.push({ name: id.name, step: compile(init, known) });
      known.add(id.name);
    }
  }
  if (!result) throw new ExpressionError('The expression comes to nothing.');
  return evaluation(lets, result);
}

const evaluation =
  (lets: readonly { name: string; step: Step }[], result: Step): Expression =>
  (variables) => {
    const scope = new Map(Object.entries(variables));
    for (const { name, step } of lets) scope.set(name, step(scope satisfies Scope));
    return result(scope);
  };

function parsed(text: string): Program {
  try {
    return parse(text, { ecmaVersion: 2020 });
  } catch (cause) {
    throw new ExpressionError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Names, texts, numbers, `true`, `false` and `null`. */
function leavesIn(text: string): number {
  try {
    const tokens = [...tokenizer(text, { ecmaVersion: 2020 })];
    return tokens.filter(({ type }) => leaf.has(type.label)).length;
  } catch (cause) {
    throw new ExpressionError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

const leaf = new Set(['name', 'string', 'num', 'true', 'false', 'null']);
