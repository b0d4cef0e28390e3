import { postCodeActivities } from '../../../src/domain/activity';
import type { EpicDecisions, EpicFacts } from '../../../src/domain/epic';
import type { AccountId } from '../../../src/domain/ids';
import type { Answer } from '../../../src/domain/owner';
import type { AgreementTerms, Term } from '../../../src/domain/terms';
import type { IsoDateTime } from '../../../src/domain/time';

/** One epic as Jira's search returned it. */
export type FoundEpic = {
  facts: EpicFacts;
  summary: string;
  /** Does it carry the app's index? From the start of tracking on every epic should, a moment later. */
  indexed: boolean;
  trackedSince: IsoDateTime | null;
  decisions: EpicDecisions;
};

/** Everyone whose name, face or state these epics may need. */
export function accountsIn(
  terms: AgreementTerms,
  epics: readonly Pick<FoundEpic, 'decisions'>[],
): AccountId[] {
  const accounts = new Set<AccountId>([terms.leads.product, terms.leads.engineering]);
  for (const activity of postCodeActivities) {
    const term = terms.postCode[activity];
    for (const answer of answersIn(term)) if (answer.kind === 'person') accounts.add(answer.accountId);
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

function answersIn(term: Term): Answer[] {
  if (term.kind === 'inForce') return [term.answer];
  return term.kind === 'differs' ? Object.values(term.answers) : [];
}
