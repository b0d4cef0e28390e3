import type { EpicView } from '../contract';
import type { Agreement } from '../domain/agreement';
import type { Epic, EpicFacts } from '../domain/epic';
import type { IssueId } from '../domain/ids';
import { termsOf } from '../domain/terms';
import { defaultAgreementOf } from './agreement-id';
import { AppError } from './app-error';
import { epicUnder } from './epic-under';
import { inactiveAmong, peopleInvolved } from './people-involved';
import type { Caller, Person, Ports } from './ports';
import { viewerOf } from './views';

export type EpicScene = { facts: EpicFacts; agreement: Agreement; epic: Epic };
export type ScenePorts = Pick<Ports, 'epics' | 'agreements' | 'epicRecords' | 'people'>;

/** Loads the epic as the caller: that alone tells its project, and through it the agreement. */
export async function loadEpic(ports: ScenePorts, issueId: IssueId): Promise<EpicScene> {
  const [facts, stored] = await Promise.all([ports.epics.require(issueId), ports.epicRecords.find(issueId)]);
  const agreement = await ports.agreements.find(defaultAgreementOf(facts.projectId));
  if (!agreement) throw new AppError('NOT_TRACKED');
  return { facts, agreement, epic: epicUnder(agreement, facts, stored) };
}

/** `known`: who was asked about before, and is not again. */
export async function epicView(
  { people }: ScenePorts,
  { accountId }: Caller,
  { facts, agreement, epic }: EpicScene,
  known: readonly Person[] = [],
): Promise<EpicView> {
  const terms = termsOf(agreement);
  return {
    facts,
    terms,
    trackedSince: epic.trackedSince,
    decisions: epic.decisions,
    inactive: await inactiveAmong(people, peopleInvolved(terms, [epic.decisions]), known),
    viewer: viewerOf(accountId, agreement),
  };
}
