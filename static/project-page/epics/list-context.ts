import type { EpicCase } from '../../shared/epic/epic-case';

/** What is the same for every epic of the list. */
export type ListContext = Pick<EpicCase, 'terms' | 'viewer' | 'owners'>;
