import type { World, WorldSeed } from '../jira/world';
import { accountOf, type PersonName } from './people';
import { addPlanned } from './plan-issue';
import { checkout } from './projects';
import { emptySite, checkoutStages } from './demo';
import type { EpicPlan, Stage } from './work-plan';

const stages: Stage[] = ['to do', 'in progress', 'in progress', 'done', 'done'];
const workers: (PersonName | undefined)[] = ['chen', 'gus', undefined, 'farah', undefined];
const verbs = ['Speed up', 'Rebuild', 'Measure', 'Retire', 'Roll out', 'Simplify', 'Translate'];
const things = [
  'address form',
  'order history',
  'voucher service',
  'payment retries',
  'returns page',
  'stock check',
];

const pick = <T>(options: readonly T[], index: number): T | undefined => options[index % options.length];

/** A made-up epic: the same number gives the same epic. */
function generatedEpic(index: number): EpicPlan {
  const stage = pick(stages, index) ?? 'to do';
  const created = 5 + ((index * 13) % 700);
  const started = stage === 'to do' ? undefined : Math.floor(created * 0.7);
  const finished = stage === 'done' ? Math.floor(created * 0.3) : undefined;
  const assignee = pick(workers, index);
  return {
    summary: `${pick(verbs, index) ?? ''} the ${pick(things, Math.floor(index / 7)) ?? ''}, part ${index + 1}`,
    text: [],
    stage,
    created,
    ...(started === undefined ? {} : { started }),
    ...(finished === undefined ? {} : { finished }),
    ...(index % 3 === 0 ? { due: ((index * 7) % 120) - 40 } : {}),
    ...(assignee ? { assignee } : {}),
    labels: [`team-${(index % 4) + 1}`],
  };
}

/** One project with many epics and nothing else, for benchmarks and tests of large projects. */
export function generatedProject(now: Date, epics: number): WorldSeed {
  const world: World = emptySite();
  const project = {
    ...structuredClone(checkout),
    key: 'BIG',
    name: 'Big project',
    leadAccountId: accountOf('ana'),
  };
  world.projects[project.id] = project;
  for (let index = 0; index < epics; index += 1) {
    const plan = { ...generatedEpic(index), typeId: '10000', parentId: null };
    addPlanned(world, project, checkoutStages, plan, now);
  }
  return world;
}
