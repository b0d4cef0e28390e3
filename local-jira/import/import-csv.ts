import { emptySite } from '../demo/demo';
import { dayFromNow, documentOf } from '../demo/moments';
import type { Issue, World, WorldSeed } from '../jira/world';
import { nextId } from '../jira/world';
import { exportMoment } from './export-dates';
import { typeLevels } from './levels';
import type { ImportProblem, Report } from './import-problem';
import { createCatalogue } from './imported-catalogue';
import { findParents } from './parents';
import { ImportError, readRows, type Row } from './read-rows';
import { keyOf, usableRows } from './usable-rows';

export type Imported = { seed: WorldSeed; issues: number; problems: ImportProblem[] };

/** A site with the issues of a CSV file as Jira's "Export to CSV" writes it; throws ImportError when there are none. */
export function importCsv(csv: string, now: Date): Imported {
  const problems: ImportProblem[] = [];
  const report: Report = (row, effect, message) => {
    problems.push({ row: row.number, effect, message });
  };
  const rows = usableRows(readRows(csv), report);
  if (rows.length === 0) {
    const [first] = problems;
    throw new ImportError(
      first
        ? `No row of the file can be used. Row ${first.row}: ${first.message}`
        : 'The file has a header but no rows. In Jira, widen the search and export again.',
    );
  }
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
