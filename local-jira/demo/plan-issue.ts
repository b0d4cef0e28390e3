import type { Change, ChangeItem, Issue, Project, World } from '../jira/world';
import { nextId } from '../jira/world';
import { dayFromNow, documentOf, momentDaysAgo } from './moments';
import { accountOf, people, type PersonName } from './people';
import type { EpicPlan, Stage } from './work-plan';

/** How a project calls the stages. */
export type StageStatuses = Record<Stage, string> & { abandoned: string };

export type IssuePlan = EpicPlan & { typeId: string; parentId: string | null };

const priorityIds = { Highest: '1', High: '2', Medium: '3', Low: '4' } as const;

/** Adds one issue whose history tells how it came to where it stands. */
export function addPlanned(
  world: World,
  project: Project,
  stages: StageStatuses,
  plan: IssuePlan,
  now: Date,
): Issue {
  const number = project.nextIssueNumber;
  project.nextIssueNumber += 1;
  const seed = Number(project.id) + number * 7;
  const id = nextId(world);
  const at = (days: number) => momentDaysAgo(now, days, seed + Math.round(days));
  const author = accountOf(plan.reporter ?? 'ana');
  const worker = accountOf(plan.assignee ?? 'ben');
  const statusOf = (stage: Stage) => (stage === 'done' && plan.ended ? stages.abandoned : stages[stage]);
  const history: Change[] = [];
  const record = (days: number, by: string, items: ChangeItem[]) => {
    history.push({ id: nextId(world), at: at(days), authorId: by, items });
  };
  const move = (days: number, from: Stage, to: Stage, more: ChangeItem[] = []) => {
    record(days, worker, [change(world, statusOf(from), statusOf(to)), ...more]);
  };

  if (plan.assignee) record(plan.started ?? plan.created, author, [assigned(plan.assignee)]);
  if (plan.started !== undefined) move(plan.started, 'to do', 'in progress');
  const resolution =
    plan.stage === 'done' ? world.resolutions.find(({ name }) => name === (plan.ended ?? 'Done')) : undefined;
  if (plan.stage === 'in review') move(plan.touched ?? 1, 'in progress', 'in review');
  if (plan.finished !== undefined && resolution) {
    const from: Stage = plan.started === undefined ? 'to do' : 'in progress';
    move(plan.finished, from, 'done', [traced('resolution', null, null, resolution.id, resolution.name)]);
  }
  if (plan.touched !== undefined && plan.stage !== 'in review') {
    record(plan.touched, worker, [
      traced('description', null, plan.text[0] ?? null, null, plan.text.join('\n')),
    ]);
  }

  const createdAt = at(plan.created);
  const categoryChanged = plan.finished ?? plan.started;
  const issue: Issue = {
    id,
    key: `${project.key}-${String(number)}`,
    projectId: project.id,
    typeId: plan.typeId,
    statusId: statusOf(plan.stage),
    summary: plan.summary,
    description: plan.text.length > 0 ? documentOf(plan.text) : null,
    priorityId: priorityIds[plan.priority ?? 'Medium'],
    resolutionId: resolution?.id ?? null,
    resolvedAt: resolution && plan.finished !== undefined ? at(plan.finished) : null,
    assigneeId: plan.assignee ? accountOf(plan.assignee) : null,
    reporterId: author,
    creatorId: author,
    labels: [...(plan.labels ?? [])].sort(),
    componentIds: project.components
      .filter(({ name }) => plan.components?.includes(name))
      .map((each) => each.id),
    due: plan.due === undefined ? null : dayFromNow(now, plan.due),
    parentId: plan.parentId,
    createdAt,
    updatedAt: history.at(-1)?.at ?? createdAt,
    statusCategoryChangedAt: categoryChanged === undefined ? createdAt : at(categoryChanged),
    archived: null,
    properties: {},
    history,
    comments: [],
  };
  world.issues[id] = issue;
  world.issueIds[issue.key] = id;
  return issue;
}

function traced(
  field: string,
  from: string | null,
  fromString: string | null,
  to: string | null,
  toString: string | null,
): ChangeItem {
  return { field, fieldId: field, from, fromString, to, toString };
}

function change(world: World, from: string, to: string): ChangeItem {
  return traced('status', from, world.statuses[from]?.name ?? null, to, world.statuses[to]?.name ?? null);
}

const assigned = (name: PersonName) =>
  traced('assignee', null, null, people[name].accountId, people[name].displayName);
