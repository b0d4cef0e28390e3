import { t } from '../../../shared/texts/text';
import type { Column } from './columns';

export const columnText = (column: Column): string =>
  column === 'severity' || column === 'agreement' || column === 'when'
    ? t(`epics.column.${column}`)
    : t(`epic.name.${column}`);
