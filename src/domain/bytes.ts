const encoder = new TextEncoder();

/** How much of a store or a queue it takes. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** Groups that each stay below a number of bytes, unless one thing alone is larger. */
export function groupsBelow<T>(bytes: number, things: readonly T[]): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const thing of things) {
    const size = bytesOf(thing);
    const last = groups.at(-1);
    if (last && size <= room) last.push(thing);
    else groups.push([thing]);
    room = (last && size <= room ? room : bytes) - size;
  }
  return groups;
}
