import type { EpicView } from '../contract';
import type { Agreement } from '../domain/agreement';
import { agreementOfEpic, type ProjectAgreements, scopedAs } from '../domain/agreements';
import { today } from '../domain/calendar';
import type { Epic, EpicFacts } from '../domain/epic';
import { epicVerdict } from '../domain/epic-verdict';
import type { IssueId } from '../domain/ids';
import { inForceSince } from '../domain/in-force-since';
import type { HiddenWarning } from '../domain/personal-choices';
import { type AgreementTerms, termsOf } from '../domain/terms';
import type { IsoDate } from '../domain/time';
import type { EpicVerdict } from '../domain/verdict';
import { epicUnder } from './epic-under';
import { speaksFor } from './lead';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { requireOn } from './require-agreement';

type Stage = {
  facts: EpicFacts;
  agreement: Agreement;
  oneOfSeveral: EpicView['oneOfSeveral'];
  terms: AgreementTerms;
  viewer: EpicView['viewer'];
  today: IsoDate;
};
/** An epic under its agreement, judged today, and who looks at it. */
export type EpicScene = Stage & { epic: Epic; verdict: EpicVerdict };
export type ScenePorts = Pick<Ports, 'now' | 'access' | 'epics' | 'agreements' | 'epicRecords' | 'choices'>;

/** Loads the epic as the caller: that alone tells its project, and through it the agreement. */
export async function loadEpic(ports: ScenePorts, caller: Caller, issueId: IssueId): Promise<EpicScene> {
  const [facts, stored, { canEdit }] = await Promise.all([
    ports.epics.require(issueId),
    ports.epicRecords.find(issueId),
    ports.access.onIssue(issueId),
  ]);
  const project = await ports.agreements.findProject(facts.projectId);
  requireOn(project);
  const { accountId } = caller;
  const { id } = agreementOfEpic(project, facts);
  const { hidden } = await ports.choices.find({ accountId, agreementId: id });
  return sceneOf({ facts, project, stored }, { accountId, canEdit, hidden }, ports.now());
}

export function sceneOf(
  { facts, project, stored }: { facts: EpicFacts; project: ProjectAgreements; stored: Epic | undefined },
  { accountId, canEdit, hidden }: Omit<EpicView['viewer'], 'side'>,
  now: Date,
): EpicScene {
  const agreement = agreementOfEpic(project, facts);
  const stage: Stage = {
    facts,
    agreement,
    oneOfSeveral: project.others.length > 0 ? { name: scopedAs(project, agreement.id)?.name ?? null } : null,
    terms: termsOf(agreement),
    viewer: {
      accountId,
      side: speaksFor(agreement, accountId, now),
      canEdit,
      hidden: hiddenOn(facts, hidden),
    },
    today: today(now, agreement.settings.timeZone),
  };
  return withEpic(stage, epicUnder(agreement, facts, stored));
}

/** The agreements are read after the epic was: who leads no more does not overwrite who leads now. */
export async function sceneNow(
  { now, agreements }: Pick<ScenePorts, 'now' | 'agreements'>,
  { facts, viewer }: EpicScene,
  stored: Epic | undefined,
): Promise<EpicScene> {
  return sceneOf({ facts, project: await agreements.findProject(facts.projectId), stored }, viewer, now());
}

/** The same scene with the epic as it stands now. */
export function withEpic(stage: Stage, epic: Epic): EpicScene {
  const { facts, terms, today: day } = stage;
  const { decisions, trackedSince } = epic;
  return { ...stage, epic, verdict: epicVerdict({ facts, decisions, trackedSince, terms, today: day }) };
}

/** The same scene after its viewer hid something, or shows it again. */
export const withHidden = (scene: EpicScene, hidden: readonly HiddenWarning[]): EpicScene => ({
  ...scene,
  viewer: { ...scene.viewer, hidden: hiddenOn(scene.facts, hidden) },
});

const hiddenOn = ({ issueId }: EpicFacts, hidden: readonly HiddenWarning[]): HiddenWarning[] =>
  hidden.filter((each) => each.issueId === issueId);

export const epicView = ({ facts, agreement, oneOfSeveral, terms, epic, viewer }: EpicScene): EpicView => ({
  facts,
  agreementId: agreement.id,
  oneOfSeveral,
  terms,
  inForceSince: inForceSince(agreement.activities.map(({ id, inForce }) => ({ id, since: inForce?.since }))),
  trackedSince: epic.trackedSince,
  decisions: epic.decisions,
  viewer,
});
