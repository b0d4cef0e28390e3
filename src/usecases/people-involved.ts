import type { EpicDecision, EpicDecisions } from '../domain/epic';
import type { AccountId } from '../domain/ids';
import type { Answer } from '../domain/owner';
import type { AgreementTerms } from '../domain/terms';
import type { People, Person } from './ports';

/** Everybody who may turn out to own an activity of these epics. */
export function peopleInvolved(terms: AgreementTerms, epics: readonly EpicDecisions[]): AccountId[] {
  const agreed = Object.values(terms.postCode).flatMap((term) =>
    term.kind === 'inForce' ? personIn(term.answer) : [],
  );
  const decided = epics.flatMap((decisions) => Object.values(decisions).flatMap(peopleIn));
  return [...new Set([...Object.values(terms.leads), ...agreed, ...decided])];
}

const peopleIn = ({ answers, named }: EpicDecision): AccountId[] => [
  ...Object.values(answers).flatMap(({ answer }) => personIn(answer)),
  ...(named ? [named.accountId] : []),
];

const personIn = (answer: Answer): AccountId[] => (answer.kind === 'person' ? [answer.accountId] : []);

/** Those whose account Jira says is not active; of whom it says nothing, nothing is said. */
export async function inactiveAmong(
  people: People,
  accountIds: readonly AccountId[],
  known: readonly Person[] = [],
): Promise<AccountId[]> {
  const standing = new Map(known.map((person) => [person.accountId, person]));
  const asked = await people.find(accountIds.filter((accountId) => !standing.has(accountId)));
  for (const person of asked) standing.set(person.accountId, person);
  return accountIds.filter((accountId) => standing.get(accountId)?.active === false);
}
