import { anActivity, anAgreement } from '../../test/builders/agreement';
import { ana, ben, chen, engineers, notNeeded, person, productLead } from '../../test/builders/answers';
import { activityId } from '../../test/builders/ids';
import { aLine, imported, importing } from '../../test/builders/importing';
import type { Answer } from './owner';

const { by, at } = importing;
const own = (id: string, name: string) => ({ ...anActivity(), id: activityId(id), name });
const alone = (record = anActivity()) => anAgreement({ activities: [record] });
const ownLine = aLine({ id: activityId('own-7'), name: 'Launch party' });

test("a line of a team's own is the one of that name in that group, else a new one", () => {
  const there = alone(own('own-1', 'LAUNCH party'));
  const same = imported({ activities: [ownLine] }, there);
  expect(same.next).toEqual(there);
  expect(same.activityIds.get('own-7')).toBe('own-1');
  const other = imported({ activities: [{ ...ownLine, group: 'howTeam' }] }, there);
  expect(other.next.activities.map(({ id, group }) => [id, group])).toEqual([
    ['own-1', 'afterCode'],
    ['own-2-0', 'howTeam'],
  ]);
  expect(other.activityIds.get('own-7')).toBe('own-2-0');
});

test('a line that was removed here comes back under its own id', () => {
  const { next, brings } = imported(
    { activities: [aLine({ id: activityId('spec'), group: 'whyWhat' })] },
    alone(),
  );
  expect(next.activities.map(({ id }) => id)).toEqual(['rollout', 'spec']);
  expect(brings.activities).toBe(1);
});

test('who owns it there comes before who was suggested there, and "not needed" suggests nobody', () => {
  const bring = (answer: Answer) =>
    imported({ activities: [aLine({ suggested: productLead, state: { answer } })] }, alone());
  expect(bring(person('chen')).next).toEqual(alone({ ...anActivity(), suggested: person('chen') }));
  expect(bring(person('chen')).brings.suggestions).toBe(1);
  expect(bring(notNeeded)).toMatchObject({ next: alone(), items: [] });
});

test('a note and people come where there are none, in the name of who imports', () => {
  const involved = { consulted: [person('chen'), person('dana')], informed: [engineers] };
  const { next, leftOut } = imported(
    {
      roles: [{ id: engineers.roleId, side: 'engineering', members: [] }],
      activities: [aLine({ note: { text: 'Ends late' }, involved })],
    },
    alone(),
  );
  expect(next.activities).toEqual([
    {
      ...anActivity(),
      note: { text: 'Ends late', by, at },
      involved: { consulted: [person('chen')], informed: [engineers], by, at },
    },
  ]);
  expect(leftOut).toEqual([{ what: 'dana', why: 'unknownPerson' }]);
});

test('whoever is consulted here stays, whoever the file names', () => {
  const here = { ...anActivity(), involved: { consulted: [person(chen)], informed: [], by: ben, at } };
  const involved = { consulted: [person(ana)], informed: [] };
  const { next, leftOut } = imported({ activities: [aLine({ name: 'Rollout', involved })] }, alone(here));
  expect(next).toEqual(alone(here));
  expect(leftOut).toEqual([{ what: 'Rollout', why: 'exists' }]);
});
