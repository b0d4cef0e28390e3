import type { ChangeItemView } from '../../../src/contract';
import { engineers } from '../../../test/builders/answers';
import { activityId } from '../../../test/builders/ids';
import { changeLines } from './change-lines';

const rollout = activityId('rollout');
const answered: ChangeItemView = {
  kind: 'answered',
  activityId: rollout,
  side: 'product',
  from: null,
  to: engineers,
  comment: 'They know it best.',
};
const agreed: ChangeItemView = { kind: 'agreed', activityId: rollout, from: null, to: engineers };

it('tells an answer by the agreement it led to, and keeps its sentence', () => {
  expect(changeLines([answered, agreed])).toEqual([{ item: agreed, comment: 'They know it best.' }]);
});

it('leaves a note to the picture of it', () => {
  const noted: ChangeItemView = { kind: 'noteChanged', activityId: rollout, from: null, to: 'Until launch' };
  expect(changeLines([noted])).toEqual([{ item: noted }]);
});

it('tells an answer that led to no agreement', () => {
  const other: ChangeItemView = { ...agreed, activityId: activityId('feedback') };
  expect(changeLines([answered, other]).map(({ item }) => item)).toEqual([answered, other]);
});
