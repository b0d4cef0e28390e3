import { postCodeActivities } from '../domain/activity';
import { agreementById, agreementOfEpic } from '../domain/agreements';
import type { EpicItem } from '../domain/change';
import type { Epic } from '../domain/epic';
import { decisionOf } from '../domain/epic-change';
import { suggestOwner } from '../domain/suggest-owner';
import { projectOfAgreement } from './agreement-id';
import { epicUnder } from './epic-under';
import type { ImportedSuggestions } from './ports/job';
import type { JobPorts } from './ports/job-ports';

/** What a file said of epics becomes a suggestion where nobody has said anything here. */
export async function importSuggestions(
  {
    agreements,
    epicRecords,
    epicIndex,
    jobs,
  }: Pick<JobPorts, 'agreements' | 'epicRecords' | 'epicIndex' | 'jobs'>,
  { agreementId, act, epics }: ImportedSuggestions,
): Promise<void> {
  const project = await agreements.findProject(projectOfAgreement(agreementId));
  const agreement = agreementById(project, agreementId);
  if (!agreement) return;
  const said = new Map(epics.map(({ issueId, answers }) => [issueId, answers]));
  const found = await epicIndex.load([...said.keys()]);
  for (const { facts } of found.epics) {
    const answers = said.get(facts.issueId);
    const isOurs =
      facts.projectId === agreement.projectId && agreementOfEpic(project, facts).id === agreementId;
    if (!answers || !isOurs) continue;
    await epicRecords.change(facts.issueId, agreement, act, (stored) => {
      let epic: Epic = epicUnder(agreement, facts, stored);
      const items: EpicItem[] = [];
      for (const activity of postCodeActivities) {
        const answer = answers[activity];
        if (!answer || isTouched(epic, activity)) continue;
        const suggested = suggestOwner(epic, agreement, { activity, by: act.actor, at: act.at, answer });
        epic = suggested.epic;
        items.push(...suggested.items);
      }
      return { next: epic, items };
    });
  }
  await jobs.push({ kind: 'projectEpics', issueIds: found.epics.map(({ facts }) => facts.issueId) });
}

function isTouched(epic: Epic, activity: (typeof postCodeActivities)[number]): boolean {
  const { answers, closed, held, suggestion } = decisionOf(epic, activity);
  return [answers.product, answers.engineering, closed, held, suggestion].some((said) => said !== undefined);
}
