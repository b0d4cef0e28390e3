import type { PortfolioEntry } from '../../../src/contract';
import { progressOf } from '../../../src/domain/summary';
import type { IsoDateTime } from '../../../src/domain/time';

/** By the project's name, its own agreement before those of further teams. */
export const sortedByName = (entries: readonly PortfolioEntry[]): PortfolioEntry[] =>
  entries.toSorted(
    (one, other) =>
      one.project.name.localeCompare(other.project.name) ||
      one.project.key.localeCompare(other.project.key) ||
      (one.name ?? '').localeCompare(other.name ?? ''),
  );

/** Those whose project or team has all these words in its name or key. */
export function withWords(entries: readonly PortfolioEntry[], text: string): PortfolioEntry[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ project, name }) => {
    const found = `${project.name} ${project.key} ${name ?? ''}`.toLocaleLowerCase();
    return words.every((word) => found.includes(word));
  });
}

export const shownKinds = ['all', 'gaps', 'notStarted'] as const;
export type Shown = (typeof shownKinds)[number];

export const ofKind = (entries: readonly PortfolioEntry[], shown: Shown): PortfolioEntry[] =>
  entries.filter((entry) => {
    if (shown === 'gaps') return (entry.counts?.critical ?? 0) + (entry.counts?.warning ?? 0) > 0;
    return shown === 'all' || progressOf(entry) !== 'tracking';
  });

/** When the oldest of these numbers was counted. */
export const countedSince = (entries: readonly PortfolioEntry[]): IsoDateTime | undefined =>
  entries.flatMap(({ counts }) => counts?.at ?? []).toSorted()[0];

/** 0 to 100, of all that could have been needed. */
export function notNeededShare({ counts }: Pick<PortfolioEntry, 'counts'>): number {
  if (!counts || counts.tracked === 0) return 0;
  const { rollout, experiment, feedback } = counts.notNeeded;
  return Math.round(((rollout + experiment + feedback) / (3 * counts.tracked)) * 100);
}
