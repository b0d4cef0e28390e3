import { anAgreement, given } from '../../test/builders/agreement';
import { ana, ben, person } from '../../test/builders/answers';
import { accountId, activityId, agreementId, roleId } from '../../test/builders/ids';
import type { Agreement } from './agreement';
import { postCodeActivities } from './activity';
import { exceeded, type Limit, limits } from './limits';
import type { TermsChange } from './terms-change';

const at = '2026-06-01T08:00:00.000Z';
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
/** As long as the account ids of today's sites. */
const somebody = (index: number) => `712020:4f1c2ab8-9d0e-4f6b-8c1d-${String(index).padStart(12, '0')}`;
const people = many(limits.people - 2, (index) => accountId(somebody(index)));
const owner = (index: number) => person(somebody(index % people.length));
const sentences = (length: number) => 'Ends when the flag is gone. '.repeat(40).slice(0, length);
const filter = (from: number) => ({
  labels: many(10, (index) => `team-label-${String(from + index)}`),
  componentIds: many(10, (index) => String(10_000 + from + index)),
  typeIds: ['10000'],
});

const proposed: TermsChange[] = [
  { kind: 'stopTracking' },
  { kind: 'decideBy', value: 'done' },
  { kind: 'decidedBy', value: 'eitherLead' },
  { kind: 'shipsNothing', value: filter(0) },
  { kind: 'notShipped', value: many(20, (index) => `Status of ours ${String(index)}`) },
  ...postCodeActivities.map((activity): TermsChange => ({
    kind: 'appliesTo',
    activity,
    value: { kind: 'some', filter: filter(20) },
  })),
  ...postCodeActivities.map((activity): TermsChange => ({ kind: 'resultDays', activity, value: 300 })),
];

const fullest: Agreement = {
  ...anAgreement({ tracked: true }),
  roles: many(limits.roles, (index) => ({
    id: roleId(`role-${String(index)}`),
    side: 'product',
    name: `A role of our own ${String(index)}`,
    members: many(7, (member) => people[(index * 7 + member) % people.length] ?? ana),
  })),
  activities: many(limits.activities, (index) => ({
    id: activityId(`own-${String(index)}`),
    group: 'howTeam',
    name: `An activity of our own, number ${String(index)}`,
    answers: {
      product: given(ana, owner(index), sentences(200)),
      engineering: given(ben, owner(index + 1), sentences(200)),
    },
    inForce: { answer: owner(index), since: at },
    note: { text: sentences(500), by: ana, at },
    involved: {
      consulted: many(5, (each) => owner(index + each)),
      informed: many(5, (each) => owner(index + 5 + each)),
      by: ana,
      at,
    },
  })),
  absences: many(100, (index) => ({
    accountId: people[index] ?? ana,
    from: '2026-06-01',
    to: '2026-06-20',
    cover: people[index + 1] ?? ben,
    by: ana,
    at,
  })),
  unreachable: many(50, (index) => ({ accountId: people[index] ?? ana, reason: 'left' })),
  proposals: [
    ...proposed.map((change) => ({ side: 'product' as const, change, by: ana, at })),
    ...proposed.map((change) => ({ side: 'engineering' as const, change, by: ben, at })),
  ],
  others: many(limits.agreements, (index) => ({
    id: agreementId(`10000:${String(index + 1)}`),
    name: `The team of product line ${String(index)}`,
    scope: filter(index),
  })),
};

test('everything at its limit, with what people write, fits with room to spare', () => {
  expect(exceeded(undefined, fullest)).toBeUndefined();
  const bytes = Buffer.byteLength(JSON.stringify(fullest));
  expect(bytes).toBeGreaterThan(100 * 1024);
  expect(bytes).toBeLessThan(180 * 1024);
});

const [role] = fullest.roles;
const [activity] = fullest.activities;
const [other] = fullest.others;
if (!role || !activity || !other) throw new Error('The fullest agreement is empty.');
const long = 'ß'.repeat(2000);

test.each<[Limit, Partial<Agreement>]>([
  ['activities', { activities: [...fullest.activities, activity] }],
  ['roles', { roles: [...fullest.roles, role] }],
  [
    'roleMembers',
    { roles: [{ ...role, members: many(101, (index) => accountId(`p${String(index % 50)}`)) }] },
  ],
  [
    'people',
    {
      roles: [...fullest.roles.slice(1), { ...role, members: many(100, (i) => accountId(`p${String(i)}`)) }],
    },
  ],
  ['agreements', { others: [...fullest.others, other] }],
  [
    'bytes',
    { activities: fullest.activities.map((each) => ({ ...each, note: { text: long, by: ana, at } })) },
  ],
])('one more than %s allows is refused by that name', (limit, more) => {
  expect(exceeded(fullest, { ...fullest, ...more })).toBe(limit);
});

test('a retired role makes room for another', () => {
  const roles = [
    ...fullest.roles.slice(1),
    { ...role, retired: true as const },
    { ...role, id: roleId('new') },
  ];
  expect(exceeded(fullest, { ...fullest, roles })).toBeUndefined();
});

test('what is too much already may shrink, and stay', () => {
  const crowded = { ...fullest, activities: many(42, () => activity) };
  expect(exceeded(crowded, { ...crowded, activities: many(41, () => activity) })).toBeUndefined();
  expect(exceeded(crowded, crowded)).toBeUndefined();
  expect(exceeded(crowded, { ...crowded, activities: many(43, () => activity) })).toBe('activities');
});
