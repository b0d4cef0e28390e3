import { checkout } from './demo/projects';
import type { World } from './jira/world';

const tryOut = (things: readonly string[]) =>
  ['Three things to try:', ...things.map((thing, index) => `  ${String(index + 1)}. ${thing}`)].join('\n');

const inTheDemo = [
  'Be Gita (person menu, top right): in Checkout, open the Ownership tab and name Ana and Ben as the leads.',
  'Be Ana and answer the three questions; in a second window, with ?as=ben after the address, be Ben and answer them too.',
  'Be Ben: Search & Discovery has had its agreement for weeks. Apps → Ownership says what waits for him; search the issues for: ownershipGaps > 0 ORDER BY created',
];

/** What whoever started the site could do first, with the projects that are there. */
export function thingsToTry(world: Pick<World, 'projects' | 'issues' | 'issueTypes'>): string {
  if (checkout.id in world.projects) return tryOut(inTheDemo);
  const [most] = Object.values(world.projects)
    .map(({ id, key, name }) => ({ key, name, epics: countEpics(world, id) }))
    .sort((a, b) => b.epics - a.epics);
  if (!most || most.epics === 0) {
    return 'The imported file has no epics, which is what the app is about. In Jira, export a search that includes them.';
  }
  const { key, name, epics } = most;
  const counted = epics === 1 ? 'the epic' : `the ${String(epics)} epics`;
  return tryOut([
    `Be Gita (person menu, top right): in ${name}, open the Ownership tab and name two people of your file, or Ana and Ben, as the leads.`,
    'Be one of the two and answer the three questions; in a second window, be the other (person menu) and answer them too.',
    `Let a lead look at what tracking would say about ${counted} of ${name}, start it, and search for: project = ${key} AND ownershipGaps > 0 ORDER BY created`,
  ]);
}

const countEpics = ({ issues, issueTypes }: Pick<World, 'issues' | 'issueTypes'>, projectId: string) =>
  Object.values(issues).filter(
    (issue) => issue.projectId === projectId && issueTypes[issue.typeId]?.hierarchyLevel === 1,
  ).length;
