import { everyChangeItem, somebodyIn } from '../../test/builders/every-change-item';
import { accountIdSchema, activityIdSchema } from '../contract';
import type { ChangeItem } from '../domain/change';
import { accountIdsIn } from './account-records';

const ana = accountIdSchema.parse('ana');
const ben = accountIdSchema.parse('ben');
const chen = accountIdSchema.parse('chen');
const spec = activityIdSchema.parse('spec');

it('names everybody that a change brings into storage, once', () => {
  const { named, answered } = accountIdsIn({
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
  expect(named).toEqual([ana, ben, chen]);
  expect(answered).toEqual([]);
});

it('keeps apart whom nothing but an answer names', () => {
  const answered = (accountId: typeof chen) =>
    ({
      kind: 'answered',
      activityId: spec,
      side: 'product',
      from: null,
      to: { kind: 'person', accountId },
    }) as const;
  expect(accountIdsIn({ actor: ana, items: [answered(chen), answered(ana)] })).toEqual({
    named: [ana],
    answered: [chen],
  });
});

/** They say what was, and store nobody. */
const before = ['absenceRemoved', 'ownerReleased'];

it.each(everyChangeItem.map((item): [string, ChangeItem] => [item.kind, item]))(
  'names all whom %s brings in',
  (kind, item) => {
    const now = 'to' in item ? { ...item, from: null } : item;
    const brought = before.includes(kind) ? [] : somebodyIn(now);
    const { named, answered } = accountIdsIn({ actor: ana, items: [item] });
    expect([...named, ...answered].toSorted()).toEqual([ana, ...brought]);
  },
);
