import { accountId, agreementId } from '../builders/ids';
import { shop, vault } from '../builders/world';
import { aTrackedSite, epicsInProgress, hours } from '../support/indexed-site';
import type { TestSite } from '../support/site';

jest.setTimeout(60_000);

const lastRun = async (site: TestSite, who: 'ines' | 'hugo', projectId: typeof shop.id) =>
  (await site.as(who).do('readHealth', { projectId })).lastRun?.endedAt;

test('the days of several projects begin in one job, and the trouble of one is not the others', async () => {
  const site = await aTrackedSite(epicsInProgress(1));
  Object.assign(site.jira.world.projects[vault.id]?.roles ?? {}, { members: ['ana', 'ben'] });
  const agreement = { agreementId: agreementId(`${vault.id}:0`) };
  const leads = { product: accountId('ana'), engineering: accountId('ben') };
  await site.as('hugo').do('nameLeads', { ...agreement, ...leads });
  await site.as('ana').do('startTracking', agreement);
  await site.drain();
  await hours(site, 1);
  const before = { shop: await lastRun(site, 'ines', shop.id), vault: await lastRun(site, 'hugo', vault.id) };

  const stop = site.faults.add({
    remote: 'jira',
    path: new RegExp(`issuetype/project\\?projectId=${shop.id}`),
    effect: { kind: 'status', status: 503 },
  });
  await hours(site, 20);
  expect(await lastRun(site, 'ines', shop.id)).toBe(before.shop);
  expect(await lastRun(site, 'hugo', vault.id)).not.toBe(before.vault);

  stop();
  await hours(site, 1);
  expect(await lastRun(site, 'ines', shop.id)).not.toBe(before.shop);
});

test('a project that the app does not see any more is looked at once a day, and goes on once it does', async () => {
  const site = await aTrackedSite(epicsInProgress(1));
  const roles = site.jira.world.projects[shop.id]?.roles ?? {};
  const before = await lastRun(site, 'ines', shop.id);
  Object.assign(roles, { apps: [] });
  await hours(site, 20);
  site.counters.reset();
  await hours(site, 5);
  expect(site.counters.totals().filter(({ remote }) => remote === 'jira')).toEqual([]);
  expect(await lastRun(site, 'ines', shop.id)).toBe(before);
  Object.assign(roles, { apps: ['app'] });
  await hours(site, 24);
  expect(await lastRun(site, 'ines', shop.id)).not.toBe(before);
});
