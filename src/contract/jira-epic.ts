import * as z from 'zod/mini';
import type { EpicFacts, Stage } from '../domain/epic';
import type { ProjectId } from '../domain/ids';
import type { IsoDateTime } from '../domain/time';
import { issueIdSchema, projectIdSchema } from './ids';

/** The fields that `jiraEpicSchema` reads; search/jql returns only what is asked for. */
export const epicFields = [
  'project',
  'issuetype',
  'status',
  'statuscategorychangedate',
  'resolution',
  'resolutiondate',
  'duedate',
  'labels',
  'components',
  'created',
  'updated',
] as const;

// Jira writes offsets without a colon (`+0000`), which not every browser parses.
export const jiraMoment = z.pipe(
  z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/)),
  z.transform((moment): IsoDateTime => new Date(moment.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')).toISOString()),
);
const jiraDay = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

export const statusCategoryKey = z.enum(['undefined', 'new', 'indeterminate', 'done']);
/** These keys are the same on every site, whatever the names. `undefined` is Jira's "No Category". */
export const stageOfCategory: Record<z.infer<typeof statusCategoryKey>, Stage> = {
  undefined: 'toDo',
  new: 'toDo',
  indeterminate: 'inProgress',
  done: 'done',
};

/** One issue of search/jql or of GET issue. */
export const jiraEpicSchema = z.object({
  id: issueIdSchema,
  key: z.string(),
  fields: z.object({
    project: z.object({ id: projectIdSchema }),
    issuetype: z.object({ id: z.string(), hierarchyLevel: z.int() }),
    status: z.object({ name: z.string(), statusCategory: z.object({ key: statusCategoryKey }) }),
    statuscategorychangedate: z.nullish(jiraMoment),
    resolution: z.nullish(z.object({ name: z.string() })),
    resolutiondate: z.nullish(jiraMoment),
    duedate: z.nullish(jiraDay),
    labels: z.nullish(z.array(z.string())),
    components: z.nullish(z.array(z.object({ id: z.string() }))),
    created: jiraMoment,
    updated: jiraMoment,
  }),
});
export type JiraEpic = z.infer<typeof jiraEpicSchema>;

/** An epic is an issue whose type has hierarchy level 1, whatever its name (product.md §3). */
export const epicLevel = 1;
export const isEpic = ({ fields }: JiraEpic): boolean => fields.issuetype.hierarchyLevel === epicLevel;

export function epicFacts({ id, key, fields }: JiraEpic): EpicFacts {
  const stage = stageOfCategory[fields.status.statusCategory.key];
  const closed = stage === 'done' ? fields.resolutiondate : null;
  return {
    issueId: id,
    key,
    projectId: fields.project.id,
    typeId: fields.issuetype.id,
    labels: fields.labels ?? [],
    componentIds: (fields.components ?? []).map((component) => component.id),
    stage,
    stageSince: fields.statuscategorychangedate ?? closed ?? fields.updated,
    dueDate: fields.duedate ?? null,
    created: fields.created,
    updated: fields.updated,
    statusName: fields.status.name,
    resolutionName: fields.resolution?.name ?? null,
  };
}

/** `GET /rest/api/3/issuetype/project?projectId=…&level=1` */
export const epicTypesPath = (projectId: ProjectId): string =>
  `/rest/api/3/issuetype/project?projectId=${projectId}&level=${String(epicLevel)}`;

export const epicTypesSchema = z.array(z.object({ id: z.string().check(z.regex(/^\d+$/)) }));

/** All epics of a project; `null` where it has no epic type. */
export function epicsJql(projectId: ProjectId, epicTypeIds: readonly string[]): string | null {
  if (epicTypeIds.length === 0) return null;
  return `project = ${projectId} AND issuetype IN (${epicTypeIds.join(', ')})`;
}
