import { anAgreement, answeredAt, type Said } from '../../test/builders/agreement';
import { ana, ben, chen, engineers, productLead } from '../../test/builders/answers';
import { activityId } from '../../test/builders/ids';
import type { ChangeItem } from '../domain/change';
import { ledBy } from '../domain/leads';
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
const readBy = (reader: typeof ana, said: Said, { actor = ana, at = answeredAt } = {}) => {
  const agreement = anAgreement({ said: { rollout: said } });
  const side = ledBy(agreement.leads, reader);
  return visibleItems(agreement, { actor, at, items: [anasAnswer] }, { accountId: reader, side });
};

it('keeps an answer to its author until the other lead has given one', () => {
  expect(readBy(ben, { product: engineers })).toEqual([
    { kind: 'answeredHidden', activityId: rollout, side: 'product' },
  ]);
  expect(readBy(ana, { product: engineers })).toEqual([anasAnswer]);
});

it('shows a lead what their cover answered for the side, as long as it stands', () => {
  const hidden = [{ kind: 'answeredHidden', activityId: rollout, side: 'product' }];
  expect(readBy(ana, { product: engineers }, { actor: chen })).toEqual([anasAnswer]);
  expect(readBy(ben, { product: engineers }, { actor: chen })).toEqual(hidden);
  expect(readBy(ana, { product: engineers }, { actor: chen, at: '2026-04-01T08:00:00.000Z' })).toEqual(
    hidden,
  );
});

it('shows it once both have answered, the same or not', () => {
  expect(readBy(ben, { product: engineers, engineering: productLead })).toEqual([anasAnswer]);
  expect(readBy(ben, { both: engineers })).toEqual([anasAnswer]);
});

it('shows what a lead showed, and not what their predecessor kept to themselves', () => {
  const agreement = anAgreement({
    said: { rollout: { product: engineers } },
    answersShown: { product: { by: ana, at: answeredAt } },
  });
  const read = (actor: typeof ana, at: string) =>
    visibleItems(agreement, { actor, at, items: [anasAnswer] }, { accountId: ben, side: 'engineering' });
  const before = '2026-04-01T08:00:00.000Z';
  expect(read(ana, before)).toEqual([anasAnswer]);
  expect(read(chen, answeredAt)).toEqual([anasAnswer]);
  expect(read(chen, before)).toEqual([{ kind: 'answeredHidden', activityId: rollout, side: 'product' }]);
});
