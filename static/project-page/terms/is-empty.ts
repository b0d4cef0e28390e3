import type { EpicFilter } from '../../../src/domain/epic-filter';

export const isEmpty = ({ labels, componentIds, typeIds }: EpicFilter): boolean =>
  labels.length + componentIds.length + typeIds.length === 0;
