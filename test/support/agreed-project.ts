import { z } from 'zod';
import { accountOf, type PersonName } from '../../local-jira/demo/people';
import type { Site } from '../../local-jira/site';
import type { Input, Operation } from '../../src/contract';
import { accountId, activityId, agreementId, roleId } from '../builders/ids';

const done = z.object({ ok: z.literal(true) });

/** Calls the app as its page in that project does; what it refuses fails. */
export function projectCaller(site: Site, projectKey: string) {
  const project = Object.values(site.jira.world.projects).find(({ key }) => key === projectKey);
  if (!project) throw new Error(`No project ${projectKey}`);
  const extension = { type: 'jira:projectPage', project: { id: project.id, key: project.key } };
  return {
    agreementId: agreementId(`${project.id}:0`),
    as: async <K extends Operation>(person: PersonName, operation: K, payload: Input<K>): Promise<void> => {
      const call = { moduleKey: 'project-page', functionKey: operation, payload, extension };
      done.parse(await site.invoke(accountOf(person), call));
    },
  };
}

/** Ana and Ben lead the project and agree at once: he owns the rollout, data science the experiment, engineers the feedback. */
export async function agreeAndTrack(site: Site, projectKey: string): Promise<void> {
  const { as, agreementId: agreement } = projectCaller(site, projectKey);
  await as('gita', 'nameLeads', {
    agreementId: agreement,
    product: accountId(accountOf('ana')),
    engineering: accountId(accountOf('ben')),
  });
  const answers: Input<'answerActivities'>['answers'] = [
    { activityId: activityId('rollout'), answer: { kind: 'lead', side: 'engineering' } },
    { activityId: activityId('experiment'), answer: { kind: 'role', roleId: roleId('data-science') } },
    { activityId: activityId('feedback'), answer: { kind: 'role', roleId: roleId('engineers') } },
  ];
  await as('ana', 'answerActivities', { agreementId: agreement, answers });
  await as('ben', 'answerActivities', { agreementId: agreement, answers });
  await as('ana', 'startTracking', { agreementId: agreement });
  await site.drain();
}
