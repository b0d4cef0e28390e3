/** What each surface may load, in gzip kB (1,000 bytes); the function in kB before any minifying. */
export const budgets = {
  'epic-flag': { js: 23, css: 0 },
  'epic-panel': { js: 90, css: 10 },
  'project-page': { js: 120, css: 11 },
  lazyPart: { js: 45, css: 8 },
  form: { js: 95, css: 13 },
  function: 400,
} as const;

export const surfaces = ['project-page', 'epic-panel', 'epic-flag'] as const;
