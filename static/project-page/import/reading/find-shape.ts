import type { OwnWords, Problem, Row } from './reading';
import { letterColumns } from './letter-columns';
import { roleColumns } from './role-columns';
import type { Shape } from './shape';

/** Roles as columns with R, A, C, I in the cells; or R, A, C, I as columns with names in the cells. */
export const findShape = (rows: readonly Row[], own: OwnWords): Shape | Problem =>
  letterColumns(rows, own) ?? roleColumns(rows, own);
