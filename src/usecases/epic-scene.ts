import type { EpicView } from '../contract';
import type { Agreement } from '../domain/agreement';
import { agreementOfEpic } from '../domain/agreements';
import type { Epic, EpicFacts } from '../domain/epic';
import type { IssueId } from '../domain/ids';
import { termsOf } from '../domain/terms';
import { epicUnder } from './epic-under';
import { speaksFor } from './lead';
import type { Caller, Ports } from './ports';

export type EpicScene = { facts: EpicFacts; agreement: Agreement; epic: Epic; canEdit: boolean };
export type ScenePorts = Pick<Ports, 'now' | 'access' | 'epics' | 'agreements' | 'epicRecords'>;

/** Loads the epic as the caller: that alone tells its project, and through it the agreement. */
export async function loadEpic(ports: ScenePorts, issueId: IssueId): Promise<EpicScene> {
  const [facts, stored, { canEdit }] = await Promise.all([
    ports.epics.require(issueId),
    ports.epicRecords.find(issueId),
    ports.access.onIssue(issueId),
  ]);
  const project = await ports.agreements.findProject(facts.projectId);
  const agreement = agreementOfEpic(project, facts);
  return { facts, agreement, epic: epicUnder(agreement, facts, stored), canEdit };
}

export const epicView = (
  { now }: Pick<Ports, 'now'>,
  { accountId }: Caller,
  { facts, agreement, epic, canEdit }: EpicScene,
): EpicView => ({
  facts,
  agreementId: agreement.id,
  terms: termsOf(agreement),
  trackedSince: epic.trackedSince,
  decisions: epic.decisions,
  viewer: { accountId, side: speaksFor(agreement, accountId, now()), canEdit },
});
