import { postCodeActivities } from '../../../src/domain/activity';
import type { EpicFacts } from '../../../src/domain/epic';
import type { AccountId } from '../../../src/domain/ids';
import { leadsOf } from '../../../src/domain/leads';
import type { Answer } from '../../../src/domain/owner';
import type { AgreementTerms, Term } from '../../../src/domain/terms';
import type { IsoDateTime } from '../../../src/domain/time';
import type { KnownDecision, KnownDecisions } from './known-decision';

/** One epic as Jira's search returned it. */
export type FoundEpic = {
  facts: EpicFacts;
  summary: string;
  typeName: string;
  components: { id: string; name: string }[];
  /** Does it carry the app's index? From the start of tracking on every epic should, a moment later. */
  indexed: boolean;
  trackedSince: IsoDateTime | null;
  decisions: KnownDecisions;
};

/** Everyone whose name or face these epics may need. */
export function accountsIn(
  agreements: readonly AgreementTerms[],
  epics: readonly Pick<FoundEpic, 'decisions'>[],
): AccountId[] {
  const accounts = new Set<AccountId>();
  for (const { leads, away, postCode } of agreements) {
    for (const lead of leadsOf(leads)) accounts.add(lead);
    for (const { cover } of away) if (cover) accounts.add(cover);
    for (const answer of Object.values(postCode).flatMap(answersIn)) addPerson(accounts, answer);
  }
  for (const { decisions } of epics) {
    for (const activity of postCodeActivities) {
      const decision = decisions[activity];
      if (decision) addAccounts(accounts, decision);
    }
    const { shipsNothing, shipsNothingSuggested, letPass } = decisions;
    for (const said of [shipsNothing, shipsNothingSuggested, letPass]) if (said) accounts.add(said.by);
  }
  return [...accounts];
}

function addAccounts(accounts: Set<AccountId>, decision: KnownDecision): void {
  const { answers, suggestion, applies, named, held, response, expected, recorded, closed, snooze } =
    decision;
  const { reopened } = decision;
  for (const said of [...Object.values(answers), suggestion]) if (said) addPerson(accounts, said.answer);
  if (held) addPerson(accounts, held.owner);
  const implementer = recorded?.result.activity === 'experiment' && recorded.result.implementer;
  const people = [named?.accountId, response?.accountId, closed?.accountId, implementer];
  const said = [
    ...Object.values(answers),
    suggestion,
    applies,
    named,
    expected,
    recorded,
    closed,
    reopened,
    snooze,
  ];
  for (const account of [...people, ...said.map((each) => each?.by)]) if (account) accounts.add(account);
}

const addPerson = (accounts: Set<AccountId>, answer: Answer): void => {
  if (answer.kind === 'person') accounts.add(answer.accountId);
};

function answersIn(term: Term): Answer[] {
  if (term.kind === 'inForce') return [term.answer];
  return term.kind === 'differs' ? Object.values(term.answers) : [];
}
