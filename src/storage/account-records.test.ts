import { everyChangeItem, somebodyIn } from '../../test/builders/every-change-item';
import { accountIdSchema, activityIdSchema } from '../contract';
import type { ChangeItem } from '../domain/change';
import { accountIdsIn } from './account-records';

const ana = accountIdSchema.parse('ana');
const ben = accountIdSchema.parse('ben');
const chen = accountIdSchema.parse('chen');
const spec = activityIdSchema.parse('spec');

it('names everybody that a change brings into storage, once', () => {
  const ids = accountIdsIn({
    actor: ana,
    items: [
      { kind: 'leadNamed', side: 'engineering', from: null, to: ben },
      {
        kind: 'answered',
        activityId: spec,
        side: 'product',
        from: null,
        to: { kind: 'person', accountId: chen },
      },
      { kind: 'agreed', activityId: spec, from: null, to: { kind: 'person', accountId: chen } },
      { kind: 'epicDecided', activity: 'rollout', side: 'product', from: { kind: 'notNeeded' }, to: null },
    ],
  });
  expect(ids).toEqual([ana, ben, chen]);
});

/** They say what was, and store nobody. */
const before = ['absenceRemoved', 'ownerReleased'];

it.each(everyChangeItem.map((item): [string, ChangeItem] => [item.kind, item]))(
  'names all whom %s brings in',
  (kind, item) => {
    const now = 'to' in item ? { ...item, from: null } : item;
    const brought = before.includes(kind) ? [] : somebodyIn(now);
    expect(accountIdsIn({ actor: ana, items: [item] }).toSorted()).toEqual([ana, ...brought]);
  },
);
