import type { PostCodeOwners } from '../contract';
import { warnedOf } from '../domain/action';
import { postCodeActivities } from '../domain/activity';
import { agreementOfEpic } from '../domain/agreements';
import { today } from '../domain/calendar';
import { epicVerdict } from '../domain/epic-verdict';
import { termsOf } from '../domain/terms';
import type { ActivityVerdict, EpicVerdict } from '../domain/verdict';
import { epicUnder } from './epic-under';
import type { Ports } from './ports/operation-ports';

type OwnersPorts = Pick<Ports, 'now' | 'epics' | 'agreements' | 'epicRecords'>;

/** Of an epic that the caller may see, as it stands now. NOT_FOUND for everything else. */
export async function readPostCodeOwners(ports: OwnersPorts, issueKey: string): Promise<PostCodeOwners> {
  const facts = await ports.epics.require(issueKey);
  const [project, stored] = await Promise.all([
    ports.agreements.findProject(facts.projectId),
    ports.epicRecords.find(facts.issueId),
  ]);
  const agreement = agreementOfEpic(project, facts);
  const { decisions, trackedSince } = epicUnder(agreement, facts, stored);
  const { activities, state, severity, resultDue } = epicVerdict({
    facts,
    decisions,
    trackedSince: project.isOn ? trackedSince : null,
    terms: termsOf(agreement),
    today: today(ports.now(), agreement.settings.timeZone),
  });
  const { rollout, experiment, feedback } = activities;
  return {
    state,
    severity,
    reasons: reasonsOf(activities),
    resultDue,
    rolloutState: rollout.status,
    rolloutOwner: ownerOf(rollout),
    experimentState: experiment.status,
    experimentOwner: ownerOf(experiment),
    feedbackState: feedback.status,
    feedbackOwner: ownerOf(feedback),
  };
}

function reasonsOf(activities: EpicVerdict['activities']): string | null {
  const reasons = postCodeActivities.flatMap((activity) => {
    const warned = warnedOf(activities[activity]);
    return warned ? [`${activity} ${warned.warning}`] : [];
  });
  return reasons.length === 0 ? null : reasons.join(', ');
}

const ownerOf = (verdict: ActivityVerdict) =>
  verdict.status === 'owned' || verdict.status === 'closed' ? verdict.accountId : null;
