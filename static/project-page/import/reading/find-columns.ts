import { saysNothing } from './marks';
import type { OwnWords, Row } from './reading';

const activityWords =
  /^(?:(?:key |main |project )?(?:activit(?:y|ies)|tasks?|deliverables?|steps?|work items?|process(?:es)?|responsibilit(?:y|ies)|decisions?|what|item|topic)(?: ?\/ ?\w+| name)?|aktivität(?:en)?|aufgaben?|tätigkeit(?:en)?|arbeitspaket|arbeitsschritt|thema|was|アクティビティ|タスク|作業|活動|業務)$/iu;
const groupWords =
  /^(?:groups?|phases?|stages?|categor(?:y|ies)|areas?|workstreams?|streams?|sections?|gruppe|bereich|kategorie|themenfeld|グループ|フェーズ|区分|分類)$/iu;
const number = /^[\p{N}\p{P}\s]*$|^[a-z]{1,3}[-. ]?\p{N}+$/iu;

/** Where the activities stand, and what they are grouped by; `taken` are the columns that say who. */
export function findColumns(
  header: Row | undefined,
  below: readonly Row[],
  taken: ReadonlySet<number>,
  own: OwnWords,
): { activity: number; group: number | null } | undefined {
  const width = below.reduce(
    (widest, { cells }) => Math.max(widest, cells.length),
    header?.cells.length ?? 0,
  );
  const isText = (column: number) =>
    !taken.has(column) &&
    below.some(({ cells }) => {
      const cell = cells[column]?.trim() ?? '';
      return !saysNothing(cell) && !number.test(cell);
    });
  const texts = Array.from({ length: width }, (_none, column) => column).filter(isText);
  const headOf = (column: number) => header?.cells[column]?.trim().replace(/[:*]+$/u, '') ?? '';
  const named = (words: RegExp, ours: string) =>
    texts.find((column) => headOf(column).toLowerCase() === ours.toLowerCase()) ??
    texts.find((column) => words.test(headOf(column)));

  const grouped = named(groupWords, own.group);
  const firstTaken = Math.min(...taken);
  const left = texts.filter((column) => column < firstTaken && column !== grouped);
  const activity =
    named(activityWords, own.activity) ??
    left.at(-1) ??
    texts.find((column) => column !== grouped) ??
    grouped;
  if (activity === undefined) return undefined;
  const group = grouped ?? texts.findLast((column) => column < activity) ?? null;
  return { activity, group: group === activity ? null : group };
}
