import type { Answer } from '../../src/domain/owner';
import type { TermsChange } from '../../src/domain/terms-change';
import { dataScience, engineers, productLead } from '../builders/answers';
import { idOf, shop, type WorldIssue } from '../builders/world';
import { agreement, bothAnswer, nameAnaAndBen, startTracking } from './first-path';
import { aSite, type TestSite } from './site';

type Agreed = Record<'rollout' | 'experiment' | 'feedback', Answer>;

/** Ana and Ben agreed: engineers roll out, data science experiments, Ana looks after feedback. Nobody was told yet. */
export async function aTrackedSite(
  agreed: Partial<Agreed> = {},
  epics: readonly WorldIssue[] = [{ key: 'SHOP-1' }],
): Promise<TestSite> {
  const site = await aSite({ epics });
  await nameAnaAndBen(site);
  await bothAnswer(site, {
    rollout: engineers,
    experiment: dataScience,
    feedback: productLead,
    ...agreed,
  });
  await startTracking(site);
  site.jira.world.inbox.length = 0;
  return site;
}

/** What Jira's index says of the epic, once everything is done that was to be done. */
export async function indexed(site: TestSite, key = 'SHOP-1'): Promise<unknown> {
  await site.drain();
  return site.jira.world.issues[idOf(key)]?.properties['ownership'];
}

/** Who was told what since, in the order of their names. */
export async function told(site: TestSite): Promise<[string, string][]> {
  await site.drain();
  return site.jira.world.inbox
    .splice(0)
    .map(({ to, subject }): [string, string] => [to, subject])
    .sort();
}

/** What the history says of the epic, the newest first: who did it, and what. */
export async function epicHistory(site: TestSite, key = 'SHOP-1') {
  const { changes } = await site.as('ines').do('readHistory', { agreementId: agreement });
  return changes
    .filter(({ issueId }) => issueId === idOf(key))
    .map(({ actor, items }) => [actor, ...items.map(({ kind }) => kind)]);
}

/** A change of the terms that one lead alone may make. */
export const strengthen = (site: TestSite, change: TermsChange) =>
  site.as('ana').do('changeTerms', { agreementId: agreement, change });

export const daysLater = async (site: TestSite, days: number): Promise<void> => {
  await site.advanceClock(days * 86_400_000);
  await site.drain();
};

/** What stands on the closed panel of an epic of the shop. */
export const lozenge = (site: TestSite, key: string) =>
  site.dynamicProperties('epic-panel', {
    type: 'jira:issueContext',
    issue: { id: idOf(key), key },
    project: { id: shop.id, key: shop.key },
  });
