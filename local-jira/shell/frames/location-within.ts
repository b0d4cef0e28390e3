/** Where the app stands inside its own page; undefined once the window shows another page. */
export function locationWithin(base: string, { pathname, search, hash }: URL, state: unknown) {
  if (pathname !== base && !pathname.startsWith(`${base}/`)) return undefined;
  const within = { pathname: pathname.slice(base.length) || '/', search, hash };
  return state === null || state === undefined ? within : { ...within, state };
}
