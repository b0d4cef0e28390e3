import { anAgreement, type Said } from '../../test/builders/agreement';
import { ana, ben, engineers, productLead } from '../../test/builders/answers';
import { activityId } from '../../test/builders/ids';
import type { ChangeItem } from '../domain/change';
import { visibleItems } from './visible-items';

const rollout = activityId('rollout');
const anasAnswer: ChangeItem = {
  kind: 'answered',
  activityId: rollout,
  side: 'product',
  from: null,
  to: engineers,
  comment: 'They run the flags',
};
const readBy = (reader: typeof ana, said: Said) =>
  visibleItems(anAgreement({ said: { rollout: said } }), { actor: ana, items: [anasAnswer] }, reader);

it('keeps an answer to its author until the other lead has given one', () => {
  expect(readBy(ben, { product: engineers })).toEqual([
    { kind: 'answeredHidden', activityId: rollout, side: 'product' },
  ]);
  expect(readBy(ana, { product: engineers })).toEqual([anasAnswer]);
});

it('shows it once both have answered, the same or not', () => {
  expect(readBy(ben, { product: engineers, engineering: productLead })).toEqual([anasAnswer]);
  expect(readBy(ben, { both: engineers })).toEqual([anasAnswer]);
});
