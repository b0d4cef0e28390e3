import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { budgets, functionBundle, surfaces } from '../../bench/budgets';
import { surfaceSize, type Size } from '../../bench/surface-size';

const root = resolve(__dirname, '../..');
const sizeOf = (surface: string) => surfaceSize(resolve(root, 'static', surface, 'build'));

type Budget = { js: number; css: number };
const exceeds = (size: Size, budget: Budget) => size.js > budget.js * 1000 || size.css > budget.css * 1000;

it.each(surfaces)('%s loads at first no more than its budget', (surface) => {
  const { first } = sizeOf(surface);
  expect(first.js).toBeGreaterThan(0);
  expect(first.js).toBeLessThanOrEqual(budgets[surface].js * 1000);
  expect(first.css).toBeLessThanOrEqual(budgets[surface].css * 1000);
});

it.each(surfaces)('every part that %s loads later keeps to its budget', (surface) => {
  const tooHeavy = sizeOf(surface).later.filter(({ name, size }) =>
    exceeds(size, /form|modal|picker|select/.test(name) ? budgets.form : budgets.lazyPart),
  );
  expect(tooHeavy).toEqual([]);
});

it('the function bundle keeps to its limit', () => {
  const { size } = statSync(resolve(root, 'dist/functions/index.cjs'));
  expect(size).toBeLessThanOrEqual(functionBundle.limit * 1000);
});
