import { postCodeActivities } from '../../../../src/domain/activity';

/** Those that can be left out; the epic itself can't. */
export const columns = ['severity', 'agreement', 'when', ...postCodeActivities] as const;
export type Column = (typeof columns)[number];

/** Which columns the list has; `agreement` only where there are several. */
export const shownColumns = (without: readonly Column[], several: boolean): Column[] =>
  columns.filter((column) => !without.includes(column) && (column !== 'agreement' || several));

/** The stylesheet has a place for each column; what is left out takes none. */
export const columnClasses = (shown: readonly Column[]): string[] =>
  columns.filter((column) => !shown.includes(column)).map((column) => `epic-table--no-${column}`);
