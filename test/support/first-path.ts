import { activityId, accountId, agreementId } from '../builders/ids';
import { shop } from '../builders/world';
import type { Answer } from '../../src/domain/owner';
import type { TestSite } from './site';

export const agreement = agreementId(`${shop.id}:0`);

export const named = (product: string, engineering: string) => ({
  agreementId: agreement,
  product: accountId(product),
  engineering: accountId(engineering),
});

export const answers = (given: Record<string, Answer>, comment?: string) => ({
  agreementId: agreement,
  answers: Object.entries(given).map(([activity, answer]) => ({
    activityId: activityId(activity),
    answer,
    ...(comment !== undefined && { comment }),
  })),
});

/** Ana leads product, Ben engineering. */
export const nameAnaAndBen = (site: TestSite) => site.as('gita').do('nameLeads', named('ana', 'ben'));

/** Both leads give these answers. */
export async function bothAnswer(site: TestSite, given: Record<string, Answer>): Promise<void> {
  await site.as('ana').do('answerActivities', answers(given));
  await site.as('ben').do('answerActivities', answers(given));
}

/** Tracking runs, and the index is written. */
export async function startTracking(site: TestSite): Promise<void> {
  await site.as('ana').do('startTracking', { agreementId: agreement });
  await site.drain();
}
