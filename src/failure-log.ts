type Described = { name: string; code: string; at: string[] };

/** Messages and values may hold account ids, so only names, codes and places are written down. */
export function describeFailure(cause: unknown): Described[] {
  if (!(cause instanceof Error)) {
    const isPlain = typeof cause === 'number';
    return cause === undefined ? [] : [{ name: typeof cause, code: isPlain ? String(cause) : '', at: [] }];
  }
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const at = (cause.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 6);
  return [{ name: cause.name, code, at: at.map((line) => line.trim()) }, ...describeFailure(cause.cause)];
}

export function logFailure(where: string, cause: unknown): void {
  console.error(where, JSON.stringify(describeFailure(cause)));
}
