import { allFields } from './all-fields';

/** The field ids that a `fields` parameter asks for: names, `*all`, `*navigable`, and `-name` to leave one out. */
export function selectFields(requested: readonly string[]): string[] {
  const names = requested.flatMap((entry) => entry.split(',')).map((name) => name.trim());
  const chosen = new Set<string>();
  for (const name of names) {
    if (name === '*all' || name === '*navigable') allFields.forEach(({ id }) => chosen.add(id));
    else if (!name.startsWith('-')) chosen.add(name);
  }
  if (names.length > 0 && names.every((name) => name.startsWith('-'))) {
    allFields.forEach(({ id }) => chosen.add(id));
  }
  for (const name of names) if (name.startsWith('-')) chosen.delete(name.slice(1));
  return [...chosen];
}
