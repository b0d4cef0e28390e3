import { projectId } from '../../../../test/builders/ids';
import { rememberedFor, withRemembered, type ListMemory } from './list-memory';

const [shop, vault] = [projectId('10000'), projectId('10200')];

it('keeps how the list of each project looked last', () => {
  const memory = withRemembered(withRemembered([], shop, 'show=gaps'), vault, 'sort=due');
  expect(rememberedFor(memory, shop)).toBe('show=gaps');
  expect(rememberedFor(withRemembered(memory, shop, 'group=stage'), shop)).toBe('group=stage');
  expect(rememberedFor(memory, projectId('10300'))).toBe('');
});

it('forgets a project whose list looks as at first, and those looked at longest ago', () => {
  expect(withRemembered([{ project: shop, query: 'show=gaps' }], shop, '')).toEqual([]);
  const many: ListMemory = Array.from({ length: 20 }, (_, n) => ({ project: String(n), query: 'sort=due' }));
  const more = withRemembered(many, shop, 'show=gaps');
  expect(more).toHaveLength(20);
  expect(more[0]).toEqual({ project: shop, query: 'show=gaps' });
});
