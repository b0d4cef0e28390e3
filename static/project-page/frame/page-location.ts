export const pages = ['matrix', 'epics', 'history', 'settings'] as const;
export type Page = (typeof pages)[number];

/** Where in the app: the subpage, and what the address says about it. */
export type PageLocation = { page: Page; params: URLSearchParams };

export function pageLocation(path: string, search: string): PageLocation {
  const first = path.split('/').find((segment) => segment !== '');
  const page = pages.find((name) => name === first) ?? 'matrix';
  return { page, params: new URLSearchParams(search) };
}

/** The full address of a subpage, to send to somebody, made from the address of any other one. */
export function addressOf(page: Page, here: string, params = new URLSearchParams()): string {
  const url = new URL(here);
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  if (pages.some((name) => name === segments.at(-1))) segments.pop();
  const query = params.size > 0 ? `?${params.toString()}` : '';
  return `${url.origin}/${[...segments, page].join('/')}${query}`;
}
