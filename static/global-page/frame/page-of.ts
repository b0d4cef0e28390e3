const pages = ['mine', 'portfolio'] as const;
export type Page = (typeof pages)[number];

/** Jira's own link to the app may name no page. */
export function pageOf(path: string): Page {
  const first = path.split('/').find((segment) => segment !== '');
  return pages.find((name) => name === first) ?? 'mine';
}
