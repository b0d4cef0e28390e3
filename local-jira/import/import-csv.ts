import { emptySite } from '../demo/demo';
import { dayFromNow, documentOf } from '../demo/moments';
import type { Issue, World, WorldSeed } from '../jira/world';
import { nextId } from '../jira/world';
import { exportMoment } from './export-dates';
import { typeLevels } from './levels';
import { createCatalogue } from './imported-catalogue';
import { readRows, type Row } from './read-rows';

export type ImportProblem = {
  /** As a spreadsheet numbers it; the header is row 1. */
  row: number;
  /** `skipped`: the row isn't on the site. `changed`: it is, but not with everything it says. */
  effect: 'skipped' | 'changed';
  message: string;
};

export type Imported = { seed: WorldSeed; issues: number; problems: ImportProblem[] };

const keyShape = /^([A-Z][A-Z0-9_]*)-(\d+)$/i;

/** A site with the issues of a CSV file as Jira's "Export to CSV" writes it; throws ImportError when none can be read. */
export function importCsv(csv: string, now: Date): Imported {
  const problems: ImportProblem[] = [];
  const report = (row: Row, effect: ImportProblem['effect'], message: string) => {
    problems.push({ row: row.number, effect, message });
  };
  const rows = usableRows(readRows(csv), report);
  const world = emptySite();
  const parents = findParents(rows, report);
  const typeOf = (row: Row) => row.first('type') ?? '';
  const level = typeLevels(
    rows.map(typeOf),
    [...parents].map(([child, parent]) => ({ child: typeOf(child), parent: typeOf(parent) })),
  );
  const catalogue = createCatalogue(world, level);
  const ids = issueIds(world, rows);

  for (const row of rows) {
    const key = keyOf(row);
    const id = ids.get(row) ?? nextId(world);
    const project = catalogue.project(key.replace(/-\d+$/, ''), row.first('projectName'));
    const type = catalogue.type(project, typeOf(row));
    const resolvedAt = moment(row, 'resolved');
    const status = catalogue.status(
      project,
      row.first('status') ?? '',
      row.first('statusCategory'),
      resolvedAt !== null,
    );
    const createdAt = moment(row, 'created') ?? now.toISOString();
    const updatedAt = moment(row, 'updated') ?? resolvedAt ?? createdAt;
    const due = moment(row, 'due')?.slice(0, 10) ?? null;
    const reporterId = catalogue.person(project, row.first('reporter'), row.first('reporterId'));
    const parent = parents.get(row);
    const issue: Issue = {
      id,
      key,
      projectId: project.id,
      typeId: type.id,
      statusId: status.id,
      summary: (row.first('summary') ?? '').slice(0, 255),
      description: row.first('description') === undefined ? null : documentOf(row.all('description')),
      priorityId: catalogue.priority(row.first('priority')),
      resolutionId: status.category === 'done' ? catalogue.resolution(row.first('resolution')) : null,
      resolvedAt,
      assigneeId: catalogue.person(project, row.first('assignee'), row.first('assigneeId')),
      reporterId,
      creatorId: reporterId ?? world.appAccountId,
      labels: [...new Set(row.all('labels').flatMap((text) => text.split(/\s+/)))].sort(),
      componentIds: row.all('components').map((name) => catalogue.component(project, name)),
      due,
      parentId: parent ? (ids.get(parent) ?? null) : null,
      createdAt,
      updatedAt,
      statusCategoryChangedAt: resolvedAt ?? (status.category === 'new' ? createdAt : updatedAt),
      archived: null,
      properties: {},
      history: [],
      comments: [],
    };
    world.issues[id] = issue;
    world.issueIds[key] = id;
    project.nextIssueNumber = Math.max(project.nextIssueNumber, Number(key.replace(/^.*-/, '')) + 1);
  }
  return { seed: world, issues: rows.length, problems: problems.sort((a, b) => a.row - b.row) };

  function moment(row: Row, column: 'created' | 'updated' | 'resolved' | 'due'): string | null {
    const text = row.first(column);
    if (text === undefined) return null;
    // A due date is a day wherever it is read; only its offset would move it.
    const at = exportMoment(column === 'due' ? text.replace(/(T[\d:.]+)(Z|[+-]\d{2}:?\d{2})$/, '$1') : text);
    if (at !== undefined) return new Date(at).toISOString();
    report(
      row,
      'changed',
      `The ${column} date "${text}" can't be read, so it was left out. Use a form like ${dayFromNow(now, 0)} or 03/May/26 4:12 PM.`,
    );
    return null;
  }
}

type Report = (row: Row, effect: ImportProblem['effect'], message: string) => void;

const keyOf = (row: Row) => (row.first('key') ?? '').toUpperCase();

function usableRows(rows: readonly Row[], report: Report): Row[] {
  const seen = new Map<string, number>();
  return rows.filter((row) => {
    const key = row.first('key');
    const problem =
      key === undefined
        ? 'It has no issue key. Add the key, or delete the row.'
        : !keyShape.test(key)
          ? `"${key}" is no issue key such as SHOP-12. A description with unescaped quotes or line breaks may have moved the columns: export the file again instead of editing it.`
          : seen.has(key.toUpperCase())
            ? `${key} was already in row ${seen.get(key.toUpperCase()) ?? ''}. Delete one of the two rows.`
            : missingValue(row, key);
    if (problem !== undefined) report(row, 'skipped', problem);
    else seen.set(keyOf(row), row.number);
    return problem === undefined;
  });
}

function missingValue(row: Row, key: string): string | undefined {
  if (row.first('summary') === undefined) return `${key} has no summary. Fill it in.`;
  if (row.first('type') === undefined) return `${key} has no issue type. Fill it in, for example with Epic.`;
  if (row.first('status') === undefined)
    return `${key} has no status. Fill it in, for example with In Progress.`;
  return undefined;
}

/** "Parent" holds an id or a key, depending on the Jira; "Parent key" and "Epic Link" a key, sometimes a summary. */
function findParents(rows: readonly Row[], report: Report): Map<Row, Row> {
  const known = new Map<string, Row>();
  for (const row of rows) {
    known.set(keyOf(row), row);
    const id = row.first('id');
    if (id !== undefined) known.set(id, row);
  }
  const bySummary = new Map(rows.map((row) => [row.first('summary'), row]));
  const parents = new Map<Row, Row>();
  for (const row of rows) {
    const named = row.all('parent');
    if (named.length === 0) continue;
    const parent = named.map((text) => known.get(text.toUpperCase()) ?? bySummary.get(text)).find(Boolean);
    if (parent && parent !== row) parents.set(row, parent);
    else {
      report(
        row,
        'changed',
        `The parent ${named[0] ?? ''} of ${keyOf(row)} isn't in the file, so ${keyOf(row)} was imported without one. Export parents and children together.`,
      );
    }
  }
  return parents;
}

function issueIds(world: World, rows: readonly Row[]): Map<Row, string> {
  const taken = new Set<string>();
  return new Map(
    rows.map((row) => {
      const given = row.first('id');
      const usable = given !== undefined && /^\d+$/.test(given) && !taken.has(given);
      const id = usable ? given : nextId(world);
      taken.add(id);
      world.nextId = Math.max(world.nextId, Number(id));
      return [row, id];
    }),
  );
}
