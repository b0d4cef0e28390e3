import { postCodeActivities } from '../../../src/domain/activity';
import type { EpicDecisions, EpicFacts } from '../../../src/domain/epic';
import { epicVerdict, type VerdictInput } from '../../../src/domain/epic-verdict';
import type { AccountId } from '../../../src/domain/ids';
import type { AgreementTerms } from '../../../src/domain/terms';
import type { IsoDateTime } from '../../../src/domain/time';
import type { EpicVerdict } from '../../../src/domain/verdict';
import { overlaid, type Overlays } from './epic-overlay';

/** One epic as Jira's search returned it. */
export type FoundEpic = {
  facts: EpicFacts;
  summary: string;
  trackedSince: IsoDateTime | null;
  decisions: EpicDecisions;
};

/**
 * `listed` judges what search returned: lists sort and filter by it, so that an epic stays in its place under the
 * hand of someone who has just decided.
 */
export type EpicRow = FoundEpic & { verdict: EpicVerdict; listed: EpicVerdict };

/** Judges every epic once, however many pages are added later. */
export function rowMaker(
  overlays: Overlays,
  judging: Pick<VerdictInput, 'terms' | 'inactive' | 'today'>,
): (found: FoundEpic) => EpicRow {
  const made = new WeakMap<FoundEpic, EpicRow>();
  return (found) => {
    const known = made.get(found);
    if (known) return known;
    const epic = overlaid(found, overlays);
    const listed = epicVerdict({ ...found, ...judging });
    const verdict = epic === found ? listed : epicVerdict({ ...epic, ...judging });
    const row = { ...epic, verdict, listed };
    made.set(found, row);
    return row;
  };
}

/** Everyone whose name, face or state these epics may need. */
export function accountsIn(
  terms: AgreementTerms,
  epics: readonly Pick<FoundEpic, 'decisions'>[],
): AccountId[] {
  const accounts = new Set<AccountId>([terms.leads.product, terms.leads.engineering]);
  for (const activity of postCodeActivities) {
    const term = terms.postCode[activity];
    if (term.kind === 'inForce' && term.answer.kind === 'person') accounts.add(term.answer.accountId);
  }
  for (const decision of epics.flatMap(({ decisions }) => Object.values(decisions))) {
    if (decision.named) accounts.add(decision.named.accountId);
    for (const { by, answer } of Object.values(decision.answers)) {
      accounts.add(by);
      if (answer.kind === 'person') accounts.add(answer.accountId);
    }
  }
  return [...accounts];
}
