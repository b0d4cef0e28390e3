import { anAgreement } from '../../test/builders/agreement';
import { ben, chen, dana, engineers, person, productLead } from '../../test/builders/answers';
import { activityId, roleId } from '../../test/builders/ids';
import { aLine, fresh, imported, importing } from '../../test/builders/importing';
import { activityOf } from './agreement';

test('a file that says what stands brings nothing', () => {
  const { activities, roles } = fresh;
  const { next, items, leftOut } = imported({
    roles,
    activities: activities.map(({ id, group, suggested }) =>
      aLine({ id, group, ...(suggested && { suggested }) }),
    ),
  });
  expect({ next, items, leftOut }).toEqual({ next: anAgreement(), items: [], leftOut: [] });
});

test('who owned it there is suggested here, where nobody has said anything', () => {
  const activities = [aLine({ state: { answer: person('chen') } })];
  expect(activityOf(imported({ activities }).next, activityId('rollout'))?.suggested).toEqual(person('chen'));
  for (const said of [{ product: engineers }, { engineering: engineers }, { both: engineers }]) {
    const agreement = anAgreement({ said: { rollout: said } });
    expect(imported({ activities }, agreement).next).toEqual(agreement);
  }
});

test('nobody is suggested who is not here, nor a position that nobody can hold', () => {
  const gone = imported({ activities: [aLine({ state: { answer: person('dana') } })] });
  expect(gone).toMatchObject({ items: [], leftOut: [{ what: 'dana', why: 'unknownPerson' }] });
  const sole = anAgreement({ soleSide: 'engineering' });
  expect(imported({ activities: [aLine({ state: { answer: productLead } })] }, sole).items).toEqual([]);
});

test('a role of that name and side is that role; another one is new, and owners follow it', () => {
  const there = { id: roleId('role-7'), side: 'product' as const, name: 'Analysts', members: [chen, dana] };
  const activities = [aLine({ state: { answer: { kind: 'role', roleId: there.id } } })];
  const { next, leftOut } = imported({ roles: [there], activities });
  expect(next.roles.at(-1)).toEqual({ ...there, id: 'role-2-0', members: [chen] });
  expect(activityOf(next, activityId('rollout'))?.suggested).toEqual({ kind: 'role', roleId: 'role-2-0' });
  expect(leftOut).toEqual([{ what: dana, why: 'unknownPerson' }]);
  const again = imported({ roles: [{ ...there, members: [ben] }], activities }, next);
  expect(again).toMatchObject({ next, leftOut: [{ what: 'Analysts', why: 'exists' }] });
});

test('a role that is offered no more is offered again, and stands there once', () => {
  const [engineersThere] = fresh.roles;
  if (!engineersThere) throw new Error('There are no default roles.');
  const agreement = anAgreement({
    roles: fresh.roles.map((role) => ({ ...role, retired: true as const })),
  });
  const { next } = imported({ roles: [engineersThere] }, agreement);
  expect(next.roles.filter(({ id }) => id === engineersThere.id)).toEqual([engineersThere]);
  expect(next.roles).toHaveLength(fresh.roles.length);
});

test('what somebody wrote here stays, and that is told', () => {
  const [line] = anAgreement().activities;
  if (!line) throw new Error('The default matrix is empty.');
  const noted = { ...line, note: { text: 'Ours', by: ben, at: importing.at } };
  const agreement = anAgreement({ activities: [noted] });
  const { next, leftOut } = imported({ activities: [aLine({ note: { text: 'Theirs' } })] }, agreement);
  expect(next).toEqual(agreement);
  expect(leftOut).toEqual([{ what: 'rollout', why: 'exists' }]);
});

test('what would be too much is left out, and named', () => {
  const activities = Array.from({ length: 23 }, (_, place) =>
    aLine({ id: activityId(`own-${String(place)}`), name: `Line ${String(place)}` }),
  );
  const { next, brings, leftOut } = imported({ activities });
  expect(next.activities).toHaveLength(40);
  expect(brings.activities).toBe(22);
  expect(leftOut).toEqual([{ what: 'Line 22', why: 'tooMany' }]);
});
