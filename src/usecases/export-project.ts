import {
  cursorOf,
  exportFormat,
  exportVersion,
  type ExportFile,
  type ExportPart,
  type ExportPosition,
  type Input,
  positionOf,
} from '../contract';
import { AppError } from './app-error';
import { type Exported, exportStep, type ExportPorts } from './export-step';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { requireOn } from './require-agreement';

// Well under 1 MB and 10 s: the last thing that is taken may be as large as a document.
const enoughCharacters = 300_000;
const mostSteps = 8;

/** A part of the project's data, as far as the caller may see it; the cursor leads to the next one. */
export async function exportProject(
  ports: ExportPorts & Pick<Ports, 'access' | 'projects'>,
  _caller: Caller,
  { projectId, cursor }: Input<'exportProject'>,
): Promise<ExportPart> {
  const [, { id, key, name }, agreements] = await Promise.all([
    ports.access.inProject(projectId),
    ports.projects.require(projectId),
    ports.agreements.findProject(projectId),
  ]);
  requireOn(agreements);
  const part: ExportFile = {
    format: exportFormat,
    version: exportVersion,
    exportedAt: ports.now().toISOString(),
    project: { id, key, name },
    agreements: [],
    epics: [],
    history: [],
  };
  let next: ExportPosition | null = startOf(cursor);
  let room = enoughCharacters;
  for (let step = 0; next !== null && room > 0 && step < mostSteps; step += 1) {
    const exported: Exported = await exportStep(ports, agreements, next, room);
    part.agreements.push(...exported.agreements);
    part.epics.push(...exported.epics);
    part.history.push(...exported.history);
    room -= exported.characters;
    next = exported.next;
  }
  return { part, cursor: next && cursorOf(next) };
}

function startOf(cursor: string | undefined): ExportPosition {
  const position = cursor === undefined ? ({ stage: 'agreements', skip: 0 } as const) : positionOf(cursor);
  if (!position) throw new AppError('BAD_INPUT', { field: 'cursor' });
  return position;
}
