import { postCodeActivities } from '../../../../src/domain/activity';
import type { Stage } from '../../../../src/domain/epic';
import type { AccountId, AgreementId } from '../../../../src/domain/ids';
import type { Severity } from '../../../../src/domain/verdict';
import type { EpicRow } from '../../../shared/epic/epic-row';

export const groupKeys = ['none', 'owner', 'stage', 'severity', 'agreement'] as const;
export type GroupKey = (typeof groupKeys)[number];

/** What the epics of a group have in common. `nobody`: work without an owner; `nothing`: no work that needs one. */
export type GroupName =
  | { by: 'owner'; owner: AccountId | 'nobody' | 'nothing' }
  | { by: 'stage'; stage: Stage }
  | { by: 'severity'; severity: Severity }
  | { by: 'agreement'; agreementId: AgreementId };

export type EpicGroup = { id: string; name: GroupName; rows: EpicRow[]; gaps: number };

/**
 * In the order of their rank, the epics in the order in which they came. An epic stands under each of its owners. They
 * are told apart by what was known when the reader chose what to see: a decision moves none away from under the hand.
 */
export function groupEpics(
  rows: readonly EpicRow[],
  key: Exclude<GroupKey, 'none'>,
  rankOf: (name: GroupName) => string,
): EpicGroup[] {
  const groups = new Map<string, EpicGroup>();
  for (const row of rows) {
    for (const name of namesOf[key](row)) {
      const id = idOf(name);
      const group = groups.get(id) ?? { id, name, rows: [], gaps: 0 };
      groups.set(id, group);
      group.rows.push(row);
      if (row.verdict.gaps > 0) group.gaps += 1;
    }
  }
  const ranked = [...groups.values()].map((group) => ({ group, rank: rankOf(group.name) }));
  return ranked.sort((a, b) => a.rank.localeCompare(b.rank)).map(({ group }) => group);
}

const namesOf: Record<Exclude<GroupKey, 'none'>, (row: EpicRow) => GroupName[]> = {
  owner: (row) => ownersOf(row).map((owner) => ({ by: 'owner', owner })),
  stage: ({ facts }) => [{ by: 'stage', stage: facts.stage }],
  severity: ({ listed }) => [{ by: 'severity', severity: listed.severity }],
  agreement: ({ agreement }) => [{ by: 'agreement', agreementId: agreement.id }],
};

function idOf(name: GroupName): string {
  switch (name.by) {
    case 'owner':
      return name.owner;
    case 'stage':
      return name.stage;
    case 'severity':
      return name.severity;
    case 'agreement':
      return name.agreementId;
  }
}

function ownersOf({ listed }: EpicRow): (AccountId | 'nobody' | 'nothing')[] {
  const owners = new Set<AccountId | 'nobody'>();
  for (const activity of postCodeActivities) {
    const of = listed.activities[activity];
    if (of.status === 'owned') owners.add(of.accountId);
    if (of.status === 'open' || of.status === 'toDecide') owners.add('nobody');
  }
  return owners.size > 0 ? [...owners] : ['nothing'];
}

/** A line of the list: what a group is called, or an epic. */
export type ListLine = { kind: 'group'; key: string; group: EpicGroup; isOpen: boolean } | EpicLine;
export type EpicLine = { kind: 'epic'; key: string; row: EpicRow };

export const linesOf = (groups: readonly EpicGroup[], collapsed: ReadonlySet<string>): ListLine[] =>
  groups.flatMap((group): ListLine[] => {
    const isOpen = !collapsed.has(group.id);
    const heading: ListLine = { kind: 'group', key: group.id, group, isOpen };
    return isOpen ? [heading, ...group.rows.map((row) => epicLine(row, group.id))] : [heading];
  });

export const epicLine = (row: EpicRow, groupId = ''): EpicLine => ({
  kind: 'epic',
  key: `${groupId}/${row.facts.issueId}`,
  row,
});

/** Where the open epic stands: where it was opened, else the first of its places. */
export function openIndex(
  lines: readonly ListLine[],
  epicKey: string | undefined,
  openedAt: string | null,
): number {
  if (epicKey === undefined) return -1;
  const isIt = (line: ListLine) => line.kind === 'epic' && line.row.facts.key === epicKey;
  const there = lines.findIndex((line) => line.key === openedAt && isIt(line));
  return there >= 0 ? there : lines.findIndex(isIt);
}
