import { resolve } from 'node:path';
import { z } from 'zod';
import { emptySite, checkoutStages } from '../local-jira/demo/demo';
import { accountOf, type PersonName } from '../local-jira/demo/people';
import { addPlanned } from '../local-jira/demo/plan-issue';
import { checkout } from '../local-jira/demo/projects';
import type { Project, WorldSeed } from '../local-jira/jira/world';
import { createSite, type Site } from '../local-jira/site';
import type { Input, Operation } from '../src/contract';
import { agreeAndTrack } from '../test/support/agreed-project';

const done = z.object({ ok: z.literal(true) });

/** Late in the evening where the leads live. At midnight the next hourly round by itself is three minutes away. */
const startAt = new Date('2026-09-15T20:00:00.000Z');
const newDayAt = new Date('2026-09-15T22:02:00.000Z');

/** How long Jira is taken to need for a bulk write; asked once in the right moment it has ended. */
const taskMs = 200;
const pollsPerTask = 1;

/** A bulk write passes over in silence what the app can't edit: who wants to know asks once more. */
export const readBack = 1;

const projectNumber = (number: number): Project => ({
  ...structuredClone(checkout),
  id: String(10_001 + number),
  key: `P${number}`,
  name: `Project ${number}`,
});

/** Epics that teams work on, none of them touched within days, none with a due date: time alone changes nothing. */
function worldOf(projects: number, epicsEach: number, now: Date): WorldSeed {
  const world = emptySite();
  for (let number = 0; number < projects; number += 1) {
    const project = projectNumber(number);
    world.projects[project.id] = project;
    for (let epic = 0; epic < epicsEach; epic += 1) {
      const plan = {
        summary: `Epic ${epic}`,
        text: [],
        stage: 'in progress',
        created: 60,
        started: 10,
      } as const;
      addPlanned(world, project, checkoutStages, { ...plan, text: [], typeId: '10000', parentId: null }, now);
    }
  }
  return world;
}

export type TrackedSite = Awaited<ReturnType<typeof trackedSite>>;

/** Projects whose leads agreed and track: every epic has its index, and no round has anything to do. */
export async function trackedSite({ projects = 1, epics }: { projects?: number; epics: number }) {
  const site = await createSite({
    appDirectory: resolve('.'),
    seed: (now) => worldOf(projects, epics, now),
    startAt,
  });
  const all = Object.values(site.jira.world.projects);
  for (const { key } of all) await agreeAndTrack(site, key);
  const round = () => site.runScheduled('hourly');
  // The first one after the start may go over everything again.
  await round();
  await site.drain();
  site.faults.add({ task: /properties\/multi$/, effect: { milliseconds: taskMs } });
  return {
    pollsPerTask,
    site,
    projects: all,
    issues: () => Object.values(site.jira.world.issues),
    /** An operation of the app. */
    invoke: async <K extends Operation>(
      who: PersonName,
      operation: K,
      payload: Input<K>,
      project: Project | undefined = all[0],
    ): Promise<void> => {
      const extension = { type: 'jira:projectPage', project: { id: project?.id, key: project?.key } };
      const call = { moduleKey: 'project-page', functionKey: operation, payload, extension };
      done.parse(await site.invoke(accountOf(who), call));
    },
    /** A Jira page of someone's. */
    jira: (who: PersonName, method: string, path: string, body?: unknown) =>
      siteRequest(site, accountOf(who), method, path, body),
    round,
    /** Goes on to a time at which the leads' day has just begun. */
    untilNewDay: () => site.advanceClock(newDayAt.getTime() - site.clock.now().getTime()),
  };
}

async function siteRequest(site: Site, accountId: string, method: string, path: string, body: unknown) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { 'content-type': 'application/json' };
  const request = new Request(new URL(path, 'http://localhost'), { method, headers, ...sent });
  const response = await site.siteRequest(accountId, request);
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
}
