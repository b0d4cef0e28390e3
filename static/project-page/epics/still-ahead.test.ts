import { stillAhead } from './still-ahead';

it('waits for the last address that was written', () => {
  expect(stillAhead(['text=a', 'text=ab', 'text=abc'], 'text=ab')).toEqual(['text=abc']);
  expect(stillAhead(['text=a'], 'text=a')).toEqual([]);
});

it('gives way to an address from elsewhere', () => {
  expect(stillAhead(['text=a', 'text=ab'], 'show=gaps')).toEqual([]);
});
