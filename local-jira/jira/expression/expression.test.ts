import { readExpression } from './expression';
import { valueOf, type Value } from './value';

const index = valueOf({ state: 'open', rollout: { ok: true }, none: null, labels: ['a', 'b'] });
const run = (text: string, config: Value = null) =>
  readExpression(text, ['index', 'config'])({ index, config });

it.each<[string, Value]>([
  ["'a' + 'b'", 'ab'],
  ['index.state == "open" && !(index.state != "open")', true],
  ["index.rollout.ok ? 'yes' : 'no'", 'yes'],
  ['index.none == null || index.state', true],
  ["['open', 'toDecide'].includes(index.state)", true],
  ["index.state.includes('pe')", true],
  ["index.get('state')", 'open'],
  ["index.get('missing')", null],
  ["index['state']", 'open'],
  ['index?.missing', null],
  ["config?.requires == 'agreed'", false],
  ["let a = 'x'; let b = a + 'y'; b", 'xy'],
  ['index.labels.includes("b")', true],
])('%s', (text, result) => {
  expect(run(text)).toEqual(result);
});

it.each([
  ['config.requires', /null does not have any properties/],
  ['index.missing', /Unrecognized property of Map: missing/],
  // Each link is guarded by its own `?.`, whatever Jira makes of the rest of a chain.
  ['index?.missing.more', /null does not have any properties/],
  ['index.state && true', /Not a Boolean: String/],
  ["index.state ? 'a' : 'b'", /Not a Boolean/],
  ["'a' + null", /Not a String: null/],
  ["index.state.get('a')", /String has no such method: get/],
  ["index.labels == ['a']", /compare lists/],
])('fails while it runs: %s', (text, message) => {
  expect(() => run(text)).toThrow(message);
});

it.each([
  ['issue.key', /variable "issue"/],
  ['index.state === "open"', /"==="/],
  ['index.rollout ?? 1', /"\?\?"/],
  ['[1].map(x => x)', /"map"/],
  ['x => x', /ArrowFunctionExpression/],
  ['new Issue("A-1")', /NewExpression/],
  ['`a`', /TemplateLiteral/],
  ['{ a: 1 }', /BlockStatement/],
  ['constructor', /"constructor"/],
  ['index.constructor("return 1")', /"constructor"/],
  ['if (true) { return 1 }', /'return' outside/],
  ['const a = 1; a', /VariableDeclaration/],
  ['true; false', /after the result/],
  ['let a = 1;', /comes to nothing/],
  ['a +', /Unexpected token/],
  [`'${'x'.repeat(1000)}'`, /too long \(1002\), limit: 1000/],
  [Array.from({ length: 101 }, () => "''").join('+'), /too many nodes \(101\), limit: 100/],
])('is refused before it runs: %s', (text, message) => {
  expect(() => readExpression(text, ['index', 'config'])).toThrow(message);
});

it('finds no member that JavaScript would have', () => {
  expect(run("index.get('constructor')")).toBeNull();
  expect(() => run("index['__proto__']")).toThrow(/Unrecognized property/);
});
