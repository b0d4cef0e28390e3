import { anAgreement } from '../../test/builders/agreement';
import { ana, ben, chen, dana, engineers, person, productLead } from '../../test/builders/answers';
import { activityId, roleId } from '../../test/builders/ids';
import { activityOf, type Agreement } from './agreement';
import { importAgreement } from './import-agreement';
import type { ForeignAgreement, Importing } from './importing';
import { newAgreement } from './new-agreement';

const fresh = newAgreement(anAgreement().id, anAgreement().projectId, 'UTC');
const aFile = (rest: Partial<ForeignAgreement> = {}): ForeignAgreement => ({
  roles: [],
  activities: [],
  settings: fresh.settings,
  ...rest,
});
const aLine = (rest: Partial<ForeignAgreement['activities'][number]> = {}) => ({
  id: activityId('rollout'),
  group: 'afterCode' as const,
  state: {},
  ...rest,
});
const importing: Importing = {
  side: 'product',
  by: ana,
  at: '2026-06-01T08:00:00.000Z',
  isAvailable: (accountId) => accountId !== dana,
  isHere: ({ typeIds }) => !typeIds.includes('99'),
  newActivityId: (place) => activityId(`own-2-${String(place)}`),
  newRoleId: (place) => roleId(`role-2-${String(place)}`),
};
const from = (file: Partial<ForeignAgreement>, agreement: Agreement = anAgreement()) =>
  importAgreement(agreement, aFile(file), importing);

test('a file that says what stands brings nothing', () => {
  const { activities, roles } = fresh;
  const { next, items, leftOut } = from({
    roles,
    activities: activities.map(({ id, group, suggested }) =>
      aLine({ id, group, ...(suggested && { suggested }) }),
    ),
  });
  expect({ next, items, leftOut }).toEqual({ next: anAgreement(), items: [], leftOut: [] });
});

test('who owned it there is suggested here, where nobody has said anything', () => {
  const activities = [aLine({ state: { answer: person('chen') } })];
  expect(activityOf(from({ activities }).next, activityId('rollout'))?.suggested).toEqual(person('chen'));
  for (const said of [{ product: engineers }, { engineering: engineers }, { both: engineers }]) {
    const agreement = anAgreement({ said: { rollout: said } });
    expect(from({ activities }, agreement).next).toEqual(agreement);
  }
});

test('nobody is suggested who is not here, nor a position that nobody can hold', () => {
  const gone = from({ activities: [aLine({ state: { answer: person('dana') } })] });
  expect(gone).toMatchObject({ items: [], leftOut: [{ what: 'dana', why: 'unknownPerson' }] });
  const sole = anAgreement({ soleSide: 'engineering' });
  expect(from({ activities: [aLine({ state: { answer: productLead } })] }, sole).items).toEqual([]);
});

test('a role of that name and side is that role; another one is new, and owners follow it', () => {
  const there = { id: roleId('role-7'), side: 'product' as const, name: 'Analysts', members: [chen, dana] };
  const activities = [aLine({ state: { answer: { kind: 'role', roleId: there.id } } })];
  const { next, leftOut } = from({ roles: [there], activities });
  expect(next.roles.at(-1)).toEqual({ ...there, id: 'role-2-0', members: [chen] });
  expect(activityOf(next, activityId('rollout'))?.suggested).toEqual({ kind: 'role', roleId: 'role-2-0' });
  expect(leftOut).toEqual([{ what: dana, why: 'unknownPerson' }]);
  const again = from({ roles: [{ ...there, members: [ben] }], activities }, next);
  expect(again).toMatchObject({ next, leftOut: [{ what: 'Analysts', why: 'exists' }] });
});

test('a role that is offered no more is offered again, and stands there once', () => {
  const [engineersThere] = fresh.roles;
  if (!engineersThere) throw new Error('There are no default roles.');
  const agreement = anAgreement({
    roles: fresh.roles.map((role) => ({ ...role, retired: true as const })),
  });
  const { next } = from({ roles: [engineersThere] }, agreement);
  expect(next.roles.filter(({ id }) => id === engineersThere.id)).toEqual([engineersThere]);
  expect(next.roles).toHaveLength(fresh.roles.length);
});

test('what somebody wrote here stays, and that is told', () => {
  const [line] = anAgreement().activities;
  if (!line) throw new Error('The default matrix is empty.');
  const noted = { ...line, note: { text: 'Ours', by: ben, at: importing.at } };
  const agreement = anAgreement({ activities: [noted] });
  const { next, leftOut } = from({ activities: [aLine({ note: { text: 'Theirs' } })] }, agreement);
  expect(next).toEqual(agreement);
  expect(leftOut).toEqual([{ what: 'rollout', why: 'exists' }]);
});

test('what would be too much is left out, and named', () => {
  const activities = Array.from({ length: 23 }, (_, place) =>
    aLine({ id: activityId(`own-${String(place)}`), name: `Line ${String(place)}` }),
  );
  const { next, brings, leftOut } = from({ activities });
  expect(next.activities).toHaveLength(40);
  expect(brings.activities).toBe(22);
  expect(leftOut).toEqual([{ what: 'Line 22', why: 'tooMany' }]);
});

test('a rule for epics that this project does not know is left out', () => {
  const filter = { labels: [], componentIds: [], typeIds: ['99'] };
  const { next, leftOut } = from({ settings: { ...fresh.settings, shipsNothing: filter } });
  expect(next).toEqual(anAgreement());
  expect(leftOut).toEqual([{ what: 'shipsNothing', why: 'notHere' }]);
});
