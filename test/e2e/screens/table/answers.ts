import type { PersonName } from '../../../../local-jira/demo/people';
import type { Answer } from '../../../../src/domain/owner';
import { activityId } from '../../../builders/ids';
import { projectCaller } from '../../../support/agreed-project';
import type { LocalJira } from '../../support/local-jira';

/** A lead gives these answers in a project, as its page would. */
export async function say(
  { site }: LocalJira,
  projectKey: string,
  lead: PersonName,
  answers: Record<string, Answer>,
): Promise<void> {
  const { as, agreementId } = projectCaller(site, projectKey);
  await as(lead, 'answerActivities', {
    agreementId,
    answers: Object.entries(answers).map(([id, answer]) => ({ activityId: activityId(id), answer })),
  });
}
