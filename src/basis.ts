import { createHash } from 'node:crypto';
import type { ProjectTerms } from './domain/terms';
import { canonicalJson } from './usecases/same-json';

/** Short enough for an index, long enough never to meet another agreement's. */
export const basisOf = (terms: ProjectTerms): string =>
  createHash('sha256').update(canonicalJson(terms)).digest('hex').slice(0, 32);
