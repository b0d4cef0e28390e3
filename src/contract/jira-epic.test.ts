import { projectId } from '../../test/builders/ids';
import { epicFacts, epicsJql, epicTypesPath, isEpic, jiraEpicSchema } from './jira-epic';

const anIssue = (fields: Record<string, unknown> = {}) => ({
  id: '20001',
  key: 'SHOP-1',
  self: 'https://example.atlassian.net/rest/api/3/issue/20001',
  fields: {
    project: { id: '10000', key: 'SHOP' },
    issuetype: { id: '10001', name: 'Initiative', hierarchyLevel: 1 },
    status: { name: 'Building', statusCategory: { key: 'indeterminate', name: 'In Progress' } },
    statuscategorychangedate: '2026-05-10T23:30:00.000+0200',
    resolution: null,
    resolutiondate: null,
    duedate: '2026-06-01',
    created: '2026-05-01T09:00:00.000+0000',
    updated: '2026-05-11T09:00:00.000-0730',
    ...fields,
  },
});
const factsOf = (fields?: Record<string, unknown>) => epicFacts(jiraEpicSchema.parse(anIssue(fields)));

test("Jira's answer becomes the facts of an epic, in UTC", () => {
  expect(factsOf()).toEqual({
    issueId: '20001',
    key: 'SHOP-1',
    projectId: '10000',
    typeId: '10001',
    labels: [],
    componentIds: [],
    stage: 'inProgress',
    stageSince: '2026-05-10T21:30:00.000Z',
    dueDate: '2026-06-01',
    created: '2026-05-01T09:00:00.000Z',
    updated: '2026-05-11T16:30:00.000Z',
    statusName: 'Building',
    resolutionName: null,
  });
});

test.each([
  ['undefined', 'toDo'],
  ['new', 'toDo'],
  ['indeterminate', 'inProgress'],
  ['done', 'done'],
])('status category %s is the stage %s, whatever the status is called', (key, stage) => {
  expect(factsOf({ status: { name: 'Any', statusCategory: { key } } }).stage).toBe(stage);
});

test('where Jira does not know when the stage began, the resolution or the last update does', () => {
  const unknown = { statuscategorychangedate: null, resolutiondate: '2026-05-09T09:00:00.000+0000' };
  const done = { name: 'Done', statusCategory: { key: 'done' } };
  expect(factsOf({ ...unknown, status: done }).stageSince).toBe('2026-05-09T09:00:00.000Z');
  expect(factsOf(unknown).stageSince).toBe('2026-05-11T16:30:00.000Z');
});

test('fields that a project hides are not there at all', () => {
  expect(factsOf({ duedate: undefined, resolution: undefined })).toMatchObject({
    dueDate: null,
    resolutionName: null,
  });
});

test('an epic is known by its level, not by its name', () => {
  const ofLevel = (hierarchyLevel: number) =>
    isEpic(jiraEpicSchema.parse(anIssue({ issuetype: { id: '1', name: 'Epic', hierarchyLevel } })));
  expect([ofLevel(0), ofLevel(1), ofLevel(2)]).toEqual([false, true, false]);
});

test.each([{ created: 'yesterday' }, { duedate: '01.06.2026' }, { status: { name: 'Done' } }])(
  'what is not an issue of Jira is refused: %o',
  (fields) => {
    expect(jiraEpicSchema.safeParse(anIssue(fields)).success).toBe(false);
  },
);

test('epics are asked for by type id, and not at all where a project has no such type', () => {
  expect(epicTypesPath(projectId('10000'))).toBe('/rest/api/3/issuetype/project?projectId=10000&level=1');
  expect(epicsJql(projectId('10000'), ['10001', '10002'])).toBe(
    'project = 10000 AND issuetype IN (10001, 10002)',
  );
  expect(epicsJql(projectId('10000'), [])).toBeNull();
});
