const dayMs = 86_400_000;

/** Working hours of a made-up past: the same seed gives the same minute. */
export function momentDaysAgo(now: Date, days: number, seed: number): string {
  const midnight = Math.floor(now.getTime() / dayMs) * dayMs - Math.round(days) * dayMs;
  const minuteOfDay = 8 * 60 + ((seed * 97) % (9 * 60));
  const at = midnight + minuteOfDay * 60_000 + ((seed * 31) % 60) * 1000;
  return new Date(Math.min(at, now.getTime() - (seed % 50) * 60_000)).toISOString();
}

export const dayFromNow = (now: Date, days: number): string =>
  new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10);

/** Atlassian document format, a paragraph per text. */
export const documentOf = (paragraphs: readonly string[]) => ({
  type: 'doc',
  version: 1,
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});
