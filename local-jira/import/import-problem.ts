import type { Row } from './read-rows';

export type ImportProblem = {
  /** As a spreadsheet numbers it; the header is row 1. */
  row: number;
  /** `skipped`: the row isn't on the site. `changed`: it is, but not with everything it says. */
  effect: 'skipped' | 'changed';
  message: string;
};

export type Report = (row: Row, effect: ImportProblem['effect'], message: string) => void;
