/** How the matrix is looked at, kept in the address. */
export type Look = { isRaci: boolean; showsInvolved: boolean };

export const lookOf = (params: URLSearchParams): Look => ({
  isRaci: params.get('view') === 'raci',
  showsInvolved: params.get('involved') === 'shown',
});

/** The address for another look; what else it says stays. */
export function withLook(params: URLSearchParams, { isRaci, showsInvolved }: Look): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete('view');
  next.delete('involved');
  if (isRaci) next.set('view', 'raci');
  if (showsInvolved) next.set('involved', 'shown');
  return next;
}
