/** One number that a benchmark found. Without `higherIsBetter`, lower is better. */
export type Measurement = {
  name: string;
  value: number;
  unit: string;
  /** What we want it to be at most, or with `higherIsBetter` at least. */
  target?: number;
  higherIsBetter?: true;
  /** What can't be beaten, by the nature of the thing. */
  floor?: number;
  /** What the obvious way would give. */
  naive?: number;
};

export const meetsTarget = ({ value, target, higherIsBetter }: Measurement): boolean =>
  target === undefined || (higherIsBetter ? value >= target : value <= target);
