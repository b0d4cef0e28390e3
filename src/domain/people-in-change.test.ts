import { ana, ben } from '../../test/builders/answers';
import { everyChangeItem, somebodyIn } from '../../test/builders/every-change-item';
import type { ChangeItem } from './change';
import { formerUser } from './former-user';
import { peopleInChange } from './people-in-change';

test.each(everyChangeItem.map((item): [string, ChangeItem] => [item.kind, item]))(
  '%s names all whom it holds, before and after',
  (_kind, item) => {
    const [actor, ...named] = peopleInChange({ actor: ana, items: [item] });
    expect(actor).toBe(ana);
    expect(named.toSorted()).toEqual(somebodyIn(item));
  },
);

test('who imported it is named too, each person once, and nobody who asked to be forgotten', () => {
  const lead = (from: typeof ana, to: typeof ana): ChangeItem => ({
    kind: 'leadNamed',
    side: 'product',
    from,
    to,
  });
  const items = [lead(formerUser, ana), lead(ana, ben)];
  expect(peopleInChange({ actor: formerUser, importedBy: ben, items })).toEqual([ben, ana]);
});
