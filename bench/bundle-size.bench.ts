import { budgets, surfaces } from './budgets';
import type { Measurement } from './measurement';
import { surfaceSize } from './surface-size';

const kB = (bytes: number) => bytes / 1000;

/** What each surface loads before its first content, and the heaviest part that it loads later. */
export const measure = (): Promise<Measurement[]> =>
  Promise.resolve(
    surfaces.flatMap((surface) => {
      const { first, later } = surfaceSize(`static/${surface}/build`);
      const unit = 'kB gzip';
      const heaviest = Math.max(0, ...later.map(({ size }) => size.js));
      const measurements: Measurement[] = [
        { name: `${surface}: JavaScript at first`, value: kB(first.js), unit, target: budgets[surface].js },
        { name: `${surface}: CSS at first`, value: kB(first.css), unit, target: budgets[surface].css },
      ];
      return later.length === 0
        ? measurements
        : [
            ...measurements,
            {
              name: `${surface}: heaviest part loaded later`,
              value: kB(heaviest),
              unit,
              target: budgets.form.js,
            },
          ];
    }),
  );
