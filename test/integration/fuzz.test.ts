import fc from 'fast-check';
import { vault } from '../builders/world';
import { aScene, operationCases, operations, secret } from '../support/scene';
import type { TestSite } from '../support/site';

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '__proto__',
    'constructor',
    '../../10200:0',
    `${vault.id}:0`,
    vault.id,
    '20009',
    -1,
    1e308,
    [],
    {},
    'x'.repeat(20_000),
  ),
  fc.jsonValue(),
);

/** The input with one of its values, at any depth, replaced, left out, or joined by another. */
function mutated(input: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(input, []);
  return fc
    .tuple(fc.constantFrom(...places), odd, fc.constantFrom('replace', 'remove', 'add'))
    .map(([place, value, how]) => changed(input, place, value, how));
}

const placesIn = (value: unknown, path: string[]): string[][] =>
  value !== null && typeof value === 'object'
    ? [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))]
    : [path];

function changed(input: unknown, path: readonly string[], value: unknown, how: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return how === 'add' && isObject(input) ? { ...input, more: value } : value;
  if (Array.isArray(input)) {
    return input.map((part: unknown, index) =>
      String(index) === key ? changed(part, rest, value, how) : part,
    );
  }
  if (!isObject(input)) return value;
  if (rest.length === 0 && how === 'remove') {
    return Object.fromEntries(Object.entries(input).filter(([name]) => name !== key));
  }
  return { ...input, [key]: changed(input[key], rest, value, how) };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

let site: TestSite;
beforeEach(async () => {
  site = await aScene();
});

test.each(operations)('%s gives a Result whatever is sent, and nothing from elsewhere', async (operation) => {
  const { prepare, input, allowed } = operationCases[operation];
  await prepare?.(site);
  const who = allowed[0];
  const payloads = fc.oneof({ weight: 5, arbitrary: mutated(input) }, fc.anything());
  await fc.assert(
    fc.asyncProperty(payloads, async (payload) => {
      const result = await site.call(who, operation, payload);
      expect(result).not.toMatchObject({ error: { code: 'INTERNAL' } });
      expect(result).not.toMatchObject({ error: { code: 'JIRA_FAILED' } });
      expect(JSON.stringify(result)).not.toContain(secret);
    }),
    { numRuns: 40 },
  );
});
