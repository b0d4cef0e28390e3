import { postCodeActivities } from '../../../src/domain/activity';
import type { Stage } from '../../../src/domain/epic';
import type { SeenVerdict } from '../../../src/domain/seen-verdict';
import type { Severity } from '../../../src/domain/verdict';
import { caseOfRow } from '../../shared/epic/epic-case';
import type { EpicRow } from '../../shared/epic/epic-row';
import { activityMoves } from '../../shared/epic/moves/activity-moves';
import { snoozeOf } from '../../shared/epic/snoozed';
import { agreementNumber } from '../../shared/address/agreement-number';

const states = [
  'missingResult',
  'notConfirmed',
  'suggested',
  'snoozed',
  'hidden',
  'closed',
  'notTracked',
] as const;

export type Chip = 'gaps' | 'mine' | Exclude<Severity, 'none'> | Stage | (typeof states)[number];

/** Chips of one facet widen each other, facets narrow each other. */
export const facets = {
  gaps: ['gaps'],
  mine: ['mine'],
  severity: ['critical', 'warning', 'notice'],
  stage: ['toDo', 'inProgress', 'done'],
  state: states,
} as const satisfies Record<string, readonly Chip[]>;
export const chips: readonly Chip[] = Object.values(facets).flat();

/** `agreement`: the number of the only one to show. */
export type EpicFilter = { chips: readonly Chip[]; text: string; agreement: string | null };
export const noFilter: EpicFilter = { chips: [], text: '', agreement: null };
export const isFiltered = ({ chips: chosen, text, agreement }: EpicFilter): boolean =>
  chosen.length > 0 || text !== '' || agreement !== null;

export type Filtered = { rows: EpicRow[]; counts: Record<Chip, number> };

const zeros = (): Record<Chip, number> => ({
  gaps: 0,
  mine: 0,
  critical: 0,
  warning: 0,
  notice: 0,
  toDo: 0,
  inProgress: 0,
  done: 0,
  missingResult: 0,
  notConfirmed: 0,
  suggested: 0,
  snoozed: 0,
  hidden: 0,
  closed: 0,
  notTracked: 0,
});

/** A chip's count is what it would add under the other facets and the text. An epic that is open, or was listed before it was decided, stays. */
export function filterEpics(rows: readonly EpicRow[], filter: EpicFilter, openKey?: string): Filtered {
  const counts = zeros();
  const words = wordsOf(filter.text);
  const chosen = Object.values(facets).map((facet: readonly Chip[]): ChosenFacet => ({
    facet,
    chips: facet.filter((chip) => filter.chips.includes(chip)),
  }));
  const kept = rows.filter((row) => {
    const isOpen = row.facts.key === openKey;
    if (!hasWords(row, words) || !isUnder(row, filter.agreement)) return isOpen;
    const held = chipsOf(row, row.verdict);
    const refusing = refusedBy(held, chosen);
    for (const { facet } of chosen) {
      if (refusing.some((other) => other.facet !== facet)) continue;
      for (const chip of facet) if (held.has(chip)) counts[chip] += 1;
    }
    if (row.listed === row.verdict) return isOpen || refusing.length === 0;
    return isOpen || refusedBy(chipsOf(row, row.listed), chosen).length === 0;
  });
  return { rows: kept, counts };
}

type ChosenFacet = { facet: readonly Chip[]; chips: readonly Chip[] };

const refusedBy = (held: ReadonlySet<Chip>, chosen: readonly ChosenFacet[]): ChosenFacet[] =>
  chosen.filter(({ chips }) => chips.length > 0 && !chips.some((chip) => held.has(chip)));

// Ten thousand epics are gone over with every letter of the search.
const known = new WeakMap<SeenVerdict, ReadonlySet<Chip>>();

/** A verdict is made for one epic and never changed. */
function chipsOf(row: EpicRow, verdict: SeenVerdict): ReadonlySet<Chip> {
  const before = known.get(verdict);
  if (before) return before;
  const held = findChips(row, verdict);
  known.set(verdict, held);
  return held;
}

function findChips(row: EpicRow, verdict: SeenVerdict): Set<Chip> {
  const { facts, decisions } = row;
  const epic = caseOfRow({ ...row, verdict }, noPeople, { canEdit: false, hidden: [] });
  const held = new Set<Chip>([facts.stage]);
  if (verdict.gaps > 0) held.add('gaps');
  if (verdict.severity !== 'none') held.add(verdict.severity);
  if (verdict.state === 'notTracked') held.add('notTracked');
  if (decisions.shipsNothingSuggested) held.add('suggested');
  for (const activity of postCodeActivities) {
    const of = verdict.activities[activity];
    const decision = decisions[activity];
    const isHidden = verdict.hidden.includes(activity);
    if (isHidden) held.add('hidden');
    if (of.status === 'closed') held.add('closed');
    if (decision?.suggestion && of.status !== 'closed') held.add('suggested');
    if (snoozeOf(of, decision, epic.today)) held.add('snoozed');
    if (of.status === 'owned' && !of.confirmed) held.add('notConfirmed');
    if (!isHidden && of.status === 'owned' && of.warning?.code === 'missingResult') held.add('missingResult');
    const { asks, primary } = activityMoves(epic, activity);
    const waits = !isHidden && (asks || primary !== null);
    // Owned by the reader, or waiting for something that the reader may do.
    if (waits || (of.status === 'owned' && of.accountId === epic.viewer.accountId)) held.add('mine');
  }
  return held;
}

const noPeople = new Map<never, never>();

const isUnder = ({ agreement }: EpicRow, asked: string | null): boolean =>
  asked === null || agreementNumber(agreement) === asked;

const wordsOf = (text: string): string[] => text.toLocaleLowerCase().split(/\s+/).filter(Boolean);

const searchable = new WeakMap<EpicRow, string>();

function hasWords(row: EpicRow, words: string[]): boolean {
  if (words.length === 0) return true;
  const searched = searchable.get(row) ?? `${row.facts.key} ${row.summary}`.toLocaleLowerCase();
  searchable.set(row, searched);
  return words.every((word) => searched.includes(word));
}
