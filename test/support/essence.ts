import { ownershipPropertyKey } from '../../src/contract';
import * as z from 'zod/mini';
import type { TestSite } from './site';

/** What is stored and indexed, without the moments at which it came about: equal after the same commands. */
export function essence(site: TestSite): unknown {
  const stored = site
    .platformView()
    .storage.filter(({ entityName }) => entityName !== undefined)
    .map(
      ({ entityName, key, value }) =>
        `${entityName ?? ''} ${key} ${JSON.stringify(sorted(wherePassed(entityName, value)))}`,
    )
    .toSorted();
  const index = Object.values(site.jira.world.issues).map(
    ({ key, properties }) => `${key} ${JSON.stringify(sorted(properties[ownershipPropertyKey]))}`,
  );
  return [...stored, ...index.toSorted()].map(timeless);
}

/**
 * Every issue's index was computed from the same agreement data, so the hashes need not be told apart. What Jira counted
 * for a summary depends on when it was asked.
 */
export const timeless = (line: string): string =>
  line
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')
    .replace(/"counts":\{.*?"warning":\d+\}/g, '"counts":"…"')
    .replace(/"basis":"[0-9a-f]+"/g, '"basis":"…"')
    .replace(/\d{4}-\d\d-\d\d(?=",?"?reportOn)/g, 'day');

/**
 * An epic passes through an agreement where a job ran between two changes of scopes: what it carried through unchanged
 * is kept there too, and its record was written once more.
 */
function wherePassed(entityName: string | undefined, value: unknown): unknown {
  const epic = entityName === 'epic' ? passing.safeParse(value).data : undefined;
  if (!epic) return value;
  const { version: _, doc, ...rest } = epic;
  const carried = JSON.stringify(sorted(doc.decisions));
  const elsewhere = (doc.elsewhere ?? []).filter(
    ({ decisions }) => JSON.stringify(sorted(decisions)) !== carried,
  );
  return { ...rest, doc: { ...doc, elsewhere } };
}

const passing = z.looseObject({
  version: z.number(),
  doc: z.looseObject({
    decisions: z.unknown(),
    elsewhere: z.optional(z.array(z.looseObject({ decisions: z.unknown() }))),
  }),
});

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, part]) => [key, sorted(part)]),
        )
      : value;
