import type { Viewer } from '../../../src/contract';
import { postCodeActivities } from '../../../src/domain/activity';
import type { EpicFacts, Stage } from '../../../src/domain/epic';
import type { Role } from '../../../src/domain/owner';
import type { EpicVerdict, Severity } from '../../../src/domain/verdict';
import type { EpicRow } from '../../shared/epic/epic-row';
import { primaryAction } from '../../shared/epic/primary-action';

export type Chip = 'gaps' | 'mine' | Exclude<Severity, 'none'> | Stage;

/** Chips of one facet widen each other, facets narrow each other. */
export const facets = {
  gaps: ['gaps'],
  mine: ['mine'],
  severity: ['critical', 'warning', 'notice'],
  stage: ['toDo', 'inProgress', 'done'],
} as const satisfies Record<string, readonly Chip[]>;
export const chips: readonly Chip[] = Object.values(facets).flat();

export type EpicFilter = { chips: readonly Chip[]; text: string };
export const noFilter: EpicFilter = { chips: [], text: '' };
export const isFiltered = ({ chips: chosen, text }: EpicFilter): boolean => chosen.length > 0 || text !== '';

export type Reader = { viewer: Pick<Viewer, 'accountId' | 'side'>; roles: readonly Role[] };
export type Filtered = { rows: EpicRow[]; counts: Record<Chip, number> };

const noCounts: Record<Chip, number> = {
  gaps: 0,
  mine: 0,
  critical: 0,
  warning: 0,
  notice: 0,
  toDo: 0,
  inProgress: 0,
  done: 0,
};

/** A chip's count is what it would add under the other facets and the text. An epic that is open, or was listed before it was decided, stays. */
export function filterEpics(
  rows: readonly EpicRow[],
  filter: EpicFilter,
  reader: Reader,
  openKey?: string,
): Filtered {
  const counts = { ...noCounts };
  const words = wordsOf(filter.text);
  const chosen = Object.values(facets).map((facet: readonly Chip[]): ChosenFacet => ({
    facet,
    chips: facet.filter((chip) => filter.chips.includes(chip)),
  }));
  const kept = rows.filter((row) => {
    const isOpen = row.facts.key === openKey;
    if (!hasWords(row, words)) return isOpen;
    const held = chipsOf(row.facts, row.verdict, reader);
    const refusing = refusedBy(held, chosen);
    for (const { facet } of chosen) {
      if (refusing.some((other) => other.facet !== facet)) continue;
      for (const chip of facet) if (held.has(chip)) counts[chip] += 1;
    }
    if (row.listed === row.verdict) return isOpen || refusing.length === 0;
    return isOpen || refusedBy(chipsOf(row.facts, row.listed, reader), chosen).length === 0;
  });
  return { rows: kept, counts };
}

type ChosenFacet = { facet: readonly Chip[]; chips: readonly Chip[] };

const refusedBy = (held: ReadonlySet<Chip>, chosen: readonly ChosenFacet[]): ChosenFacet[] =>
  chosen.filter(({ chips }) => chips.length > 0 && !chips.some((chip) => held.has(chip)));

function chipsOf({ stage }: EpicFacts, verdict: EpicVerdict, reader: Reader): Set<Chip> {
  const held = new Set<Chip>([stage]);
  if (verdict.gaps > 0) held.add('gaps');
  if (verdict.severity !== 'none') held.add(verdict.severity);
  if (isMine(verdict, reader)) held.add('mine');
  return held;
}

/** Owned by the reader, or waiting for something that the reader may do. */
const isMine = ({ activities }: EpicVerdict, { viewer, roles }: Reader): boolean =>
  postCodeActivities.some((activity) => {
    const verdict = activities[activity];
    return verdict.status === 'owned'
      ? verdict.accountId === viewer.accountId
      : primaryAction(verdict, viewer, roles) !== undefined;
  });

const wordsOf = (text: string): string[] => text.toLocaleLowerCase().split(/\s+/).filter(Boolean);

function hasWords({ facts, summary }: EpicRow, words: string[]): boolean {
  const searched = `${facts.key} ${summary}`.toLocaleLowerCase();
  return words.every((word) => searched.includes(word));
}
