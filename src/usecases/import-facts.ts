import type { ImportFile } from '../contract/import-file';
import { agreementOfEpic } from '../domain/agreements';
import { formerUser } from '../domain/former-user';
import type { AccountId, IssueId } from '../domain/ids';
import type { Answer } from '../domain/owner';
import { peopleInChange } from '../domain/people-in-change';
import { AppError } from './app-error';
import type { AgreementScene } from './open-agreement';
import type { Ports } from './ports/operation-ports';

type File = Pick<ImportFile, 'epics' | 'history'> & { agreement: ImportFile['agreements'][number] };

/** What of a file's people and epics is here, and the caller's to see. */
export type Found = {
  isAvailable: (accountId: AccountId) => boolean;
  /** Also who is inactive by now: what they did stays theirs. */
  isSomebody: (accountId: AccountId) => boolean;
  /** The epic of that key that belongs to the agreement. */
  epicOf: (key: string) => IssueId | undefined;
};

// Asked of Jira in some twenty calls: Forge stops an invocation at 25 s.
const most = { keys: 1_000, people: 500, changes: 1_000 };

export async function foundHere(
  { people, epics }: Pick<Ports, 'people' | 'epics'>,
  { agreements, agreement: { id }, project }: AgreementScene,
  file: File,
): Promise<Found> {
  const keys = new Set([
    ...file.epics.map(({ key }) => key),
    ...file.history.flatMap(({ issueKey }) => issueKey ?? []),
  ]);
  const named = new Set(peopleIn(file));
  if (keys.size > most.keys || named.size > most.people || file.history.length > most.changes) {
    throw new AppError('LIMIT', { what: 'file' });
  }
  const [persons, facts] = await Promise.all([people.find([...named]), epics.findByKeys([...keys])]);
  const somebody = new Set([
    formerUser,
    ...persons.flatMap(({ accountId, isPerson }) => (isPerson ? accountId : [])),
  ]);
  const available = new Set(
    persons.flatMap(({ accountId, active, isPerson }) => (active && isPerson ? accountId : [])),
  );
  const ids = new Map(
    facts
      .filter((epic) => epic.projectId === project.id && agreementOfEpic(agreements, epic).id === id)
      .map(({ key, issueId }) => [key, issueId]),
  );
  return {
    isAvailable: (accountId) => available.has(accountId),
    isSomebody: (accountId) => somebody.has(accountId),
    epicOf: (key) => ids.get(key),
  };
}

function peopleIn({ agreement, epics, history }: File): AccountId[] {
  const answers: (Answer | undefined)[] = [
    ...agreement.activities.flatMap(({ state, suggested, involved }) => [
      state.answer,
      suggested,
      ...(involved ? [...involved.consulted, ...involved.informed] : []),
    ]),
    ...epics.flatMap(({ decisions }) =>
      Object.values(decisions).flatMap(({ answers: said, held }) => [
        said.product?.answer,
        said.engineering?.answer,
        held?.owner,
      ]),
    ),
  ];
  return [
    ...agreement.roles.flatMap(({ members }) => members),
    ...answers.flatMap((answer) => (answer?.kind === 'person' ? [answer.accountId] : [])),
    ...epics.flatMap(({ decisions }) =>
      Object.values(decisions).flatMap(({ named }) => (named ? [named.accountId] : [])),
    ),
    ...history.flatMap(({ actor, items }) =>
      peopleInChange({ actor, items: items.filter((item) => item.kind !== 'answeredHidden') }),
    ),
  ];
}
