export const letters = ['R', 'A', 'C', 'I'] as const;
/** Responsible, accountable, consulted, informed. */
export type Letter = (typeof letters)[number];

/** One row of the sheet, numbered as a spreadsheet shows it. */
export type Row = { line: number; cells: readonly string[] };

/** Somebody in a cell: one name (the head of a role's column), or a list of them. */
export type Named = { text: string; isList: boolean };

/** One activity as the file has it; several lines where its cell is merged over them. */
export type RaciLine = {
  lines: number[];
  group: string | null;
  activity: string;
  named: Record<Letter, Named[]>;
};

/** What of a file is passed over. */
export type Finding = {
  line: number;
  /** As it stands in the file. */
  what: string;
  why:
    | 'title'
    | 'header'
    | 'legend'
    | 'column'
    | 'noActivity'
    | 'noRoleName'
    | 'unknownMark'
    | 'support'
    | 'garbled';
};

export type RaciReading = { lines: RaciLine[]; findings: Finding[] };

/** Why nothing can be read, and where. `line` is missing where the file is no table at all. */
export type Problem = {
  problem:
    | 'empty'
    | 'workbook'
    | 'exportFile'
    | 'binary'
    | 'tooLong'
    | 'tooManyLines'
    | 'quote'
    | 'noRoles'
    | 'noTable';
  line?: number;
};

/** The words of this app's own export in the reader's language. */
export type OwnWords = Record<Letter | 'activity' | 'group', string>;
