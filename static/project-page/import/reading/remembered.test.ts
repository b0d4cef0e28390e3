import { remembered } from './remembered';

it('is asked once about each text, and does not grow without end', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect([length('abc'), length('abc')]).toEqual([3, 3]);
  expect(asked).toEqual(['abc']);
  for (let index = 0; index < 20_000; index += 1) length(String(index));
  expect(length('abc')).toBe(3);
  expect(asked.filter((text) => text === 'abc')).toHaveLength(2);
});
