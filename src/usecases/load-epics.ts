import { allOf } from '../domain/agreements';
import type { EpicFacts } from '../domain/epic';
import type { IssueId, ProjectId } from '../domain/ids';
import { type EpicScene, sceneOf, type ScenePorts } from './epic-scene';
import type { Caller } from './ports/caller';
import { requireOn } from './require-agreement';
import { someAtOnce } from './some-at-once';

const projectsAtOnce = 5;

/** Those that the caller may see and that are epics, in few calls; each under its own project's agreements. */
export async function loadEpics(
  ports: ScenePorts,
  caller: Caller,
  issueIds: readonly IssueId[],
): Promise<ReadonlyMap<IssueId, EpicScene>> {
  const [epics, records] = await Promise.all([
    ports.epics.find(issueIds),
    ports.epicRecords.findMany(issueIds),
  ]);
  const projects = await loadProjects(ports, caller, epics);
  const scenes = epics.flatMap((facts): [IssueId, EpicScene][] => {
    const found = projects.get(facts.projectId);
    if (!found) return [];
    const stored = records.get(facts.issueId)?.epic;
    const viewer = { accountId: caller.accountId, canEdit: found.canEdit, hidden: found.hidden };
    return [[facts.issueId, sceneOf({ facts, project: found.project, stored }, viewer, ports.now())]];
  });
  return new Map(scenes);
}

async function loadProjects(
  { agreements, access, choices }: ScenePorts,
  { accountId }: Caller,
  epics: readonly EpicFacts[],
) {
  const projectIds = [...new Set(epics.map(({ projectId }) => projectId))];
  const load = async (projectId: ProjectId) => {
    const [project, { canEdit }] = await Promise.all([
      agreements.findProject(projectId),
      access.inProject(projectId),
    ]);
    requireOn(project);
    const ids = allOf(project).map(({ id }) => id);
    const hidden = (await choices.findMany(accountId, ids)).flatMap((each) => each.hidden);
    return [projectId, { project, canEdit, hidden }] as const;
  };
  return new Map(await someAtOnce(projectIds, projectsAtOnce, load));
}
