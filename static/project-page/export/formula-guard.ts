/** A spreadsheet takes such a cell for a formula, unless an apostrophe stands in front of it; an import takes that away. */
export const guarded = (cell: string): string => (/^'*[=+\-@＝＋－＠\t\r\n]/u.test(cell) ? `'${cell}` : cell);
