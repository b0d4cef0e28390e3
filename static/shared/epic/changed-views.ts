import type { EpicsChanged, EpicView } from '../../../src/contract/views';

/** Each of the epics with the terms that are told once for all of them. */
export function changedViews({ changed, terms }: Pick<EpicsChanged, 'changed' | 'terms'>): EpicView[] {
  const termsOf = new Map(terms.map((each) => [each.agreementId, each]));
  return changed.flatMap((view) => {
    const its = termsOf.get(view.agreementId);
    return its ? [{ ...view, terms: its }] : [];
  });
}
