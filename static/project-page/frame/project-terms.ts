import type { ProjectView } from '../../../src/contract';
import type { ProjectTerms } from '../../../src/domain/terms';

/** What decides which agreement an epic belongs to, and what that says. */
export const projectTermsOf = ({
  agreements: [first, ...others],
}: Pick<ProjectView, 'agreements'>): ProjectTerms => ({
  default: first.terms,
  others: others.flatMap(({ scoped, terms }) => (scoped ? [{ scope: scoped.scope, terms }] : [])),
});
