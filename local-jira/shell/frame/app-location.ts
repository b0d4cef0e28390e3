/** A place inside the app: always relative to the address of the app's page. */
export type AppLocation = { pathname: string; search: string; hash: string; state?: unknown };

/** Where a target leads from here; a relative path counts from the current one, as in a browser. */
export function resolveLocation(
  from: AppLocation,
  target: string | Partial<AppLocation>,
  state?: unknown,
): AppLocation {
  const text =
    typeof target === 'string'
      ? target
      : `${target.pathname ?? from.pathname}${target.search ?? ''}${target.hash ?? ''}`;
  const { pathname, search, hash } = new URL(text, `http://app${from.pathname}${from.search}`);
  const kept = state ?? (typeof target === 'string' ? undefined : target.state);
  return kept === undefined ? { pathname, search, hash } : { pathname, search, hash, state: kept };
}
