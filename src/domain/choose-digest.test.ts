import { chooseDigest, concludeDigest, nextDigestAt, takeDigest } from './choose-digest';
import { noChoices } from './personal-choices';

// A Tuesday.
const tuesday = '2026-05-05';

test.each([
  ['daily', `${tuesday}T05:00:00Z`, 'UTC', '2026-05-06T08:00:00.000Z'],
  ['daily', `${tuesday}T08:30:00Z`, 'Europe/Berlin', '2026-05-06T06:00:00.000Z'],
  ['daily', `${tuesday}T08:30:00Z`, 'Asia/Kolkata', '2026-05-06T03:00:00.000Z'],
  ['daily', '2026-05-08T10:00:00Z', 'UTC', '2026-05-11T08:00:00.000Z'],
  ['daily', '2026-05-05T23:30:00Z', 'Pacific/Auckland', '2026-05-06T20:00:00.000Z'],
  ['weekly', `${tuesday}T10:00:00Z`, 'UTC', '2026-05-11T08:00:00.000Z'],
  ['weekly', '2026-05-11T08:00:00Z', 'UTC', '2026-05-18T08:00:00.000Z'],
  // The clocks went forward in between.
  ['weekly', '2026-03-24T10:00:00Z', 'Europe/Berlin', '2026-03-30T06:00:00.000Z'],
] as const)('%s after %s in %s: %s', (rhythm, after, timeZone, due) => {
  expect(nextDigestAt(new Date(after), rhythm, timeZone)).toBe(due);
});

const at = (moment: string) => ({ now: new Date(moment), timeZone: 'UTC' });
const chosen = chooseDigest(noChoices, 'daily', at('2026-05-05T10:00:00.000Z'));

test('the first one tells of what happens from now on', () => {
  expect(chosen.digest).toEqual({
    rhythm: 'daily',
    since: '2026-05-05T10:00:00.000Z',
    dueAt: '2026-05-06T08:00:00.000Z',
    told: [],
  });
});

test('choosing the same again changes nothing', () => {
  expect(chooseDigest(chosen, 'daily', at('2026-05-05T12:00:00.000Z'))).toBe(chosen);
  expect(chooseDigest(noChoices, null, at('2026-05-05T12:00:00.000Z'))).toBe(noChoices);
});

test('another rhythm leaves nothing out', () => {
  expect(chooseDigest(chosen, 'weekly', at('2026-05-05T12:00:00.000Z')).digest).toEqual({
    rhythm: 'weekly',
    since: '2026-05-05T10:00:00.000Z',
    dueAt: '2026-05-11T08:00:00.000Z',
    told: [],
  });
});

test('it is taken once, when it is due', () => {
  expect(takeDigest(chosen, at('2026-05-06T07:59:00.000Z'))).toBe(chosen);
  const taken = takeDigest(chosen, at('2026-05-06T08:20:00.000Z'));
  expect(taken.digest).toEqual({ ...chosen.digest, dueAt: '2026-05-07T08:00:00.000Z' });
  expect(takeDigest(taken, at('2026-05-06T08:20:00.000Z'))).toBe(taken);
  expect(takeDigest(noChoices, at('2026-05-06T08:20:00.000Z'))).toBe(noChoices);
});

test('what was told is not told again', () => {
  const told = { since: '2026-05-06T08:20:00.000Z', told: ['a'] };
  expect(concludeDigest(chosen, told).digest).toEqual({ ...chosen.digest, ...told });
  expect(concludeDigest(noChoices, told)).toBe(noChoices);
});
