import { anAgreement } from '../../test/builders/agreement';
import { anAbsence } from '../../test/builders/absence';
import { ana, ben, chen, dana } from '../../test/builders/answers';
import { accountId } from '../../test/builders/ids';
import { addDays } from './calendar';
import { enterAbsence, mayKeepAbsence, refusesAbsence, removeAbsence } from './enter-absence';

const today = '2026-07-01';
const refused = (rest: Parameters<typeof anAbsence>[0], standing = anAgreement()) =>
  refusesAbsence(standing, anAbsence(rest), today);

test.each([
  ['two weeks', {}, undefined],
  ['one day', { from: '2026-07-06', to: '2026-07-06' }, undefined],
  ['a year', { from: today, to: addDays(today, 365) }, undefined],
  ['more than a year', { from: today, to: addDays(today, 366) }, 'to'],
  ['an end before its beginning', { from: '2026-07-07', to: '2026-07-06' }, 'to'],
  ['what is over', { from: '2026-06-01', to: '2026-06-30' }, 'to'],
  ['what began already', { from: '2026-06-01', to: today }, undefined],
  ['a day far ahead', { from: addDays(today, 366), to: addDays(today, 367) }, 'from'],
  ['oneself as cover', { cover: ana }, 'cover'],
  ['the other lead as cover', { cover: ben }, 'bothSides'],
])('%s', (_name, rest, refusal) => {
  expect(refused(rest)).toBe(refusal);
});

test('who covers for one lead does not cover for the other in the same days', () => {
  const standing = anAgreement({ absences: [anAbsence({ accountId: ben, by: ben })] });
  expect(refused({ from: '2026-07-17', to: '2026-07-20' }, standing)).toBe('bothSides');
  expect(refused({ from: '2026-07-18', to: '2026-07-20' }, standing)).toBeUndefined();
  expect(refused({ cover: dana }, standing)).toBeUndefined();
});

test('a person is away once at a time', () => {
  const standing = anAgreement({ absences: [anAbsence()] });
  expect(refused({ from: '2026-07-10', to: '2026-07-30' }, standing)).toBe('overlap');
  expect(refused({ from: '2026-07-01', to: '2026-07-30' }, standing)).toBe('overlap');
  expect(refused({ from: '2026-07-18', to: '2026-07-30' }, standing)).toBeUndefined();
  expect(refused({ accountId: ben, cover: dana }, standing)).toBeUndefined();
});

test('entering the same again changes nothing; what is over is forgotten', () => {
  const over = anAbsence({ from: '2026-05-01', to: '2026-05-20' });
  const entered = enterAbsence(anAgreement({ absences: [over] }), anAbsence(), today);
  expect(entered.next.absences).toEqual([anAbsence()]);
  expect(refused({}, entered.next)).toBeUndefined();
  expect(enterAbsence(entered.next, anAbsence(), today).items).toEqual([]);
  expect(removeAbsence(entered.next, entered.next.absences[0] ?? over).next.absences).toEqual([]);
});

test('an agreement holds 200 absences', () => {
  const absences = Array.from({ length: 200 }, (_, n) =>
    anAbsence({ accountId: accountId(`p${String(n)}`) }),
  );
  expect(refused({}, anAgreement({ absences }))).toBe('tooMany');
});

test.each([
  ['oneself', { accountId: chen, side: null, canAdminister: false }, chen, dana, true],
  ['a lead, for a member', { accountId: ana, side: 'product', canAdminister: false }, chen, dana, true],
  ['a member, for another', { accountId: dana, side: null, canAdminister: false }, chen, null, false],
  ['an administrator, for a member', { accountId: dana, side: null, canAdminister: true }, chen, null, false],
  [
    'a lead, for the other one',
    { accountId: ben, side: 'engineering', canAdminister: false },
    ana,
    null,
    true,
  ],
  [
    'the other lead, with a cover',
    { accountId: ben, side: 'engineering', canAdminister: false },
    ana,
    chen,
    false,
  ],
  ['a cover, with a cover', { accountId: dana, side: 'product', canAdminister: false }, ana, chen, false],
  ['an administrator, for a lead', { accountId: dana, side: null, canAdminister: true }, ana, chen, true],
  ['a lead with a cover', { accountId: ana, side: 'product', canAdminister: false }, ana, chen, true],
] as const)('%s', (_name, author, away, cover, allowed) => {
  expect(mayKeepAbsence(anAgreement(), author, { accountId: away, cover })).toBe(allowed);
});
