import { numberOf } from '../usecases/agreement-id';
import type { DigestContext } from '../usecases/ports/digest';
import { pageLink } from './app-page';

const places = {
  matrix: { page: 'matrix', agreementAs: 'agreement', said: {} },
  epics: { page: 'epics', agreementAs: 'in', said: {} },
  waiting: { page: 'epics', agreementAs: 'in', said: { show: 'mine' } },
  digest: { page: 'settings', agreementAs: 'agreement', said: { part: 'digest' } },
} as const;

/** Into the agreement that the digest is about: a project may have several. */
export function digestLink({ place, agreement }: DigestContext, to: keyof typeof places): string {
  const { page, agreementAs, said } = places[to];
  const query = new URLSearchParams({ [agreementAs]: String(numberOf(agreement.id)), ...said });
  return `${pageLink(place.siteUrl, place.project, page)}?${query.toString()}`;
}
