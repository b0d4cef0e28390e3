/** What each surface may load, in gzip kB (1,000 bytes). */
export const budgets = {
  'epic-flag': { js: 20, css: 0 },
  'epic-panel': { js: 84, css: 10 },
  'epic-validator': { js: 24, css: 2 },
  'project-page': { js: 120, css: 11 },
  'admin-page': { js: 110, css: 10 },
  'action-config': { js: 62, css: 4 },
  'global-page': { js: 90, css: 8 },
  lazyPart: { js: 45, css: 8 },
  form: { js: 95, css: 13 },
} as const;

/**
 * The function's bundle in kB, without comments. Forge minifies nothing and keeps every export of a module that is used, so 270 kB of it are
 * zod. The limit stands just above what it is, and keeps it from growing unseen.
 */
export const functionBundle = { target: 400, limit: 895 };

export const surfaces = [
  'project-page',
  'global-page',
  'epic-panel',
  'epic-flag',
  'epic-validator',
  'admin-page',
  'action-config',
] as const;

/** Jira's page on rate limiting: what all installations of an app together have. */
export const pointsPerHour = 65_000;

/** limits-async-events: what an installation may put into its queues. */
export const queuedPerMinute = 500;
