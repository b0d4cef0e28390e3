import { saysNothing } from '../import/reading/marks';
import { t } from '../../shared/texts/text';
import { guarded } from './formula-guard';
import type { MatrixRow } from './matrix-rows';

const byteOrderMark = '\uFEFF';

/** The matrix as a sheet that comes in again: R, A, C, I as columns with names in the cells. */
export const csvOf = (rows: readonly MatrixRow[]): string =>
  byteOrderMark +
  [
    [
      t('raci.group'),
      t('raci.activity'),
      t('raci.accountable'),
      t('involved.consulted'),
      t('involved.informed'),
      t('raci.state'),
      t('raci.note'),
    ],
    ...rows.map(({ group, activity, accountable, consulted, informed, state, note }) => [
      group,
      activity,
      listCell(accountable === '' ? [] : [accountable]),
      listCell(consulted),
      listCell(informed),
      state.text,
      note,
    ]),
  ]
    .map((cells) => cells.map(quoted).join(','))
    .join('\r\n') +
  '\r\n';

/** All cells, so that no spreadsheet divides them at a sign of its own. */
const quoted = (cell: string): string => `"${guarded(cell).replaceAll('"', '""')}"`;

/** Names after one another; one that would be taken for several, or for nobody, stands in quotes. */
const listCell = (names: readonly string[]): string =>
  names
    .map((name) =>
      /[;；,、|•"\r\n]|^[@*•\-–\s]/u.test(name) || saysNothing(name)
        ? `"${name.replaceAll('"', '""')}"`
        : name,
    )
    .join('; ');
