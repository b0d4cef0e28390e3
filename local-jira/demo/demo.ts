import type { Project, World, WorldSeed } from '../jira/world';
import { issueTypes, priorities, resolutions, statuses } from './catalogue';
import { checkoutEpics } from './checkout-epics';
import { mobileEpics } from './mobile-epics';
import { accountOf, people } from './people';
import { addPlanned, type StageStatuses } from './plan-issue';
import { checkout, mobile, search } from './projects';
import { searchEpics } from './search-epics';
import type { ChildPlan, EpicPlan } from './work-plan';

type TypeIds = { epic: string; subtask: string } & Record<NonNullable<ChildPlan['type']>, string>;

const companyTypes = { Story: '10001', Task: '10002', Bug: '10004', subtask: '10003' };
const checkoutTypes: TypeIds = { epic: '10000', ...companyTypes };
const searchTypes: TypeIds = { epic: '10005', ...companyTypes };
const mobileTypes: TypeIds = { epic: '10010', Story: '10011', Task: '10012', Bug: '10014', subtask: '10013' };

export const checkoutStages: StageStatuses = {
  'to do': '10000',
  'in progress': '3',
  'in review': '10001',
  done: '10002',
  abandoned: '10002',
};
const mobileStages: StageStatuses = {
  'to do': '10010',
  'in progress': '10011',
  'in review': '10011',
  done: '10012',
  abandoned: '10013',
};
const searchStages: StageStatuses = {
  'to do': '10020',
  'in progress': '10022',
  'in review': '10022',
  done: '10023',
  abandoned: '10023',
};

/** A site without projects. */
export function emptySite(): World {
  const byId = <T extends { id: string }>(items: readonly T[]) =>
    Object.fromEntries(items.map((item) => [item.id, { ...item }]));
  return {
    appAccountId: accountOf('app'),
    people: Object.fromEntries(
      Object.values(people).map((person) => [person.accountId, structuredClone(person)]),
    ),
    globalPermissions: {
      ADMINISTER: [accountOf('kim')],
      CREATE_PROJECT: ['*'],
      USER_PICKER: ['*'],
      BULK_CHANGE: ['*'],
    },
    issueTypes: byId(issueTypes),
    statuses: byId(statuses),
    priorities: [...priorities],
    resolutions: [...resolutions],
    projects: {},
    issues: {},
    issueIds: {},
    tasks: {},
    inbox: [],
    nextId: 20_000,
  };
}

/** The demo site as it stands at `now`: the same moment gives the same site. */
export function demo(now: Date): WorldSeed {
  const world = emptySite();
  addProject(world, checkout, checkoutEpics, checkoutTypes, checkoutStages, now);
  addProject(world, mobile, mobileEpics, mobileTypes, mobileStages, now);
  addProject(world, search, searchEpics, searchTypes, searchStages, now);
  return world;
}

function addProject(
  world: World,
  template: Project,
  epics: readonly EpicPlan[],
  types: TypeIds,
  stages: StageStatuses,
  now: Date,
): void {
  const project = structuredClone(template);
  world.projects[project.id] = project;
  // Oldest first, so that keys grow with the date of creation as they do in Jira.
  for (const plan of [...epics].sort((a, b) => b.created - a.created)) {
    const epic = addPlanned(world, project, stages, { ...plan, typeId: types.epic, parentId: null }, now);
    (plan.children ?? []).forEach((child, position) => {
      const times = childTimes(plan, child, position);
      const { subtasks = [], type = 'Story', ...work } = child;
      const common = { text: [], ...(plan.reporter ? { reporter: plan.reporter } : {}) };
      const story = addPlanned(
        world,
        project,
        stages,
        { ...common, ...times, ...work, typeId: types[type], parentId: epic.id },
        now,
      );
      for (const summary of subtasks) {
        const plan = {
          ...common,
          ...times,
          summary,
          stage: child.stage,
          typeId: types.subtask,
          parentId: story.id,
        };
        addPlanned(world, project, stages, plan, now);
      }
    });
  }
}

/** A child is written after its epic, starts after it and ends before it. */
function childTimes(epic: EpicPlan, { stage }: ChildPlan, position: number) {
  const created = Math.max(epic.created - 2 - position, epic.finished ?? 0);
  const begin = Math.min(epic.started ?? epic.created, created);
  const end = epic.finished ?? epic.touched ?? 0;
  const span = Math.max(begin - end, 0);
  if (stage === 'to do') return { created };
  const started = begin - Math.floor((span * position) / 6);
  if (stage === 'done') return { created, started, finished: Math.max(end, started - Math.ceil(span / 3)) };
  return { created, started, touched: Math.min(started, end + position) };
}
