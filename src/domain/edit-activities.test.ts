import { anAgreement } from '../../test/builders/agreement';
import { activityId } from '../../test/builders/ids';
import { activityOf, type Agreement } from './agreement';
import { addActivity, moveActivity, renameActivity } from './edit-activities';

const onCall = { id: activityId('own-2'), group: 'howTeam', name: 'On call' } as const;
const lineOf = (agreement: Agreement, id: string) => {
  const record = activityOf(agreement, activityId(id));
  if (!record) throw new Error(`no ${id}`);
  return record;
};
const namesOf = (agreement: Agreement, group: string) =>
  agreement.activities.flatMap((record) => (record.group === group ? [record.id] : []));
const moved = (id: string, before: string | null) =>
  moveActivity(anAgreement(), lineOf(anAgreement(), id), before === null ? null : activityId(before));

test('an own activity stands last in its group, unanswered', () => {
  const { next, items } = addActivity(anAgreement(), onCall);
  expect(next.activities.at(-1)).toEqual({ ...onCall, answers: {} });
  expect(items).toEqual([{ kind: 'activityAdded', activityId: 'own-2', group: 'howTeam', name: 'On call' }]);
});

test('adding it twice adds it once', () => {
  const { next } = addActivity(anAgreement(), onCall);
  expect(addActivity(next, { ...onCall, id: activityId('own-3'), name: 'on call' }).items).toEqual([]);
});

test('a name can be given, and taken back', () => {
  const named = renameActivity(anAgreement(), lineOf(anAgreement(), 'spec'), 'PRD');
  expect(lineOf(named.next, 'spec').name).toBe('PRD');
  const { next, items } = renameActivity(named.next, lineOf(named.next, 'spec'), null);
  expect(lineOf(next, 'spec')).toEqual(lineOf(anAgreement(), 'spec'));
  expect(items).toEqual([{ kind: 'activityRenamed', activityId: 'spec', from: 'PRD', to: null }]);
});

test.each([
  ['to the front', 'feedback', 'rollout', ['feedback', 'rollout', 'experiment']],
  ['to the end', 'rollout', null, ['experiment', 'feedback', 'rollout']],
  ['in front of another', 'feedback', 'experiment', ['rollout', 'feedback', 'experiment']],
])('moves %s', (_name, id, before, expected) => {
  const edit = moved(id, before);
  if (edit === 'overtaken') throw new Error('overtaken');
  expect(namesOf(edit.next, 'afterCode')).toEqual(expected);
  expect(namesOf(edit.next, 'howTeam')).toEqual(namesOf(anAgreement(), 'howTeam'));
  expect(edit.items).toEqual([{ kind: 'activityMoved', activityId: id }]);
});

test.each([
  ['where it stands', 'rollout', 'experiment'],
  ['in front of itself', 'rollout', 'rollout'],
  ['to the end where it is', 'feedback', null],
])('moving %s changes nothing', (_name, id, before) => {
  expect(moved(id, before)).toMatchObject({ items: [] });
});

test.each([
  ['into another group', 'vision-strategy'],
  ['in front of one that is gone', 'own-9'],
])('does not move %s', (_name, before) => {
  expect(moved('rollout', before)).toBe('overtaken');
});
