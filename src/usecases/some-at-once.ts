/** What comes of each thing, in their order; `most` run side by side, which is what Jira and the storage put up with. */
export async function someAtOnce<T, R>(
  things: readonly T[],
  most: number,
  run: (thing: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < things.length; start += most) {
    results.push(...(await Promise.all(things.slice(start, start + most).map(run))));
  }
  return results;
}
