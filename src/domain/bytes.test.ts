import fc from 'fast-check';
import { bytesOf, groupsBelow } from './bytes';

test('a character counts as what it takes', () => {
  expect(bytesOf('aß€')).toBe(8);
});

test('groups keep everything in its order, and stay below the limit', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 30, unit: 'binary' })), (texts) => {
      const groups = groupsBelow(200, texts);
      expect(groups.flat()).toEqual(texts);
      for (const group of groups) {
        expect(group.reduce((sum, text) => sum + bytesOf(text), 0)).toBeLessThanOrEqual(200);
      }
    }),
  );
});

test('what is larger than a group stands alone', () => {
  expect(groupsBelow(10, ['a', 'b'.repeat(20), 'c'])).toEqual([['a'], ['b'.repeat(20)], ['c']]);
});
