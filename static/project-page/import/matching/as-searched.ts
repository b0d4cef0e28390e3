/** Jira looks for the beginning of a name as it is shown: `John Doe`, not `Doe, John (PM)`. */
export function asSearched(name: string): string {
  const bare = name.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ').trim();
  const [last, first, ...more] = bare.split(/\s*,\s*/u);
  return first !== undefined && more.length === 0 ? `${first} ${last ?? ''}`.trim() : bare;
}
