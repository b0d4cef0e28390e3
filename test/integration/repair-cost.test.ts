import { engineers, notNeeded, productLead } from '../builders/answers';
import { shop } from '../builders/world';
import { answers, bothAnswer, nameAnaAndBen, startTracking } from '../support/first-path';
import { aTrackedSite, epicsInProgress, hours, indexOf, jiraCalls } from '../support/indexed-site';
import { aSite, type TestSite } from '../support/site';

// A job waits for each bulk write by the clock on the wall.
jest.setTimeout(60_000);

const aboutTheIndex = (site: TestSite) =>
  jiraCalls(site).filter((call) => !/mypermissions|user|project\//.test(call));
const taskNumbers = (calls: string[]) => calls.map((call) => call.replace(/task\/.*/, 'task'));

test('a change costs a page and a bulk write for each hundred that follow, and pages that find nothing more', async () => {
  const site = await aTrackedSite(epicsInProgress(200));
  await hours(site, 1);
  await site.as('ana').do('answerActivities', answers({ rollout: productLead }));
  site.counters.reset();
  await site.as('ben').do('answerActivities', answers({ rollout: productLead }));
  await site.drain();
  expect(await site.as('ana').search('ownershipGaps > 0')).toEqual([]);
  // The second page shifts away while the first is written: three pages, and one that finds nothing. Then the portfolio's
  // seven numbers are counted.
  expect(taskNumbers(aboutTheIndex(site))).toEqual([
    '2 GET /rest/api/3/task',
    '2 POST /rest/api/3/issue/properties/multi',
    '4 GET /rest/api/3/search/jql',
    '8 POST /rest/api/3/search/approximate-count',
  ]);
});

test('a repair of a few asks for them, writes them and looks back', async () => {
  const site = await aTrackedSite(epicsInProgress(5));
  await hours(site, 1);
  for (const key of ['SHOP-1', 'SHOP-2'])
    await site.as('chen').jira('DELETE', `/rest/api/3/issue/${key}/properties/ownership`);
  await site.drain();
  site.counters.reset();
  await site.as('ana').do('repairIndex', { projectId: shop.id });
  await site.drain();
  expect(indexOf(site, 'SHOP-1')).toBeDefined();
  expect(taskNumbers(aboutTheIndex(site))).toEqual([
    '1 GET /rest/api/3/task',
    '1 POST /rest/api/3/issue/properties/multi',
    '2 GET /rest/api/3/search/jql',
    '7 POST /rest/api/3/search/approximate-count',
  ]);
});

test('what lags in search is told from what was passed over', async () => {
  const site = await aSite({ epics: epicsInProgress(3), searchDelayMs: 3_000 });
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers, experiment: notNeeded, feedback: productLead });
  await startTracking(site);
  await hours(site, 1);
  await bothAnswer(site, { rollout: productLead });
  await site.drain();
  expect(indexOf(site, 'SHOP-2')).toMatchObject({ rollout: { owner: 'ana' } });
  const health = await site.as('ines').do('readHealth', { projectId: shop.id });
  expect(health).toMatchObject({ lastRun: { written: 3, failed: 0 }, skipped: { count: 0 } });
});

test('a repair does not bring back facts that search still has and an event told otherwise', async () => {
  const site = await aSite({ epics: epicsInProgress(2), searchDelayMs: 30_000 });
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers, experiment: notNeeded, feedback: productLead });
  await startTracking(site);
  await hours(site, 25);
  const dueDate = new Date(site.clock.now().getTime() + 3 * 24 * 3_600_000).toISOString().slice(0, 10);
  await site.as('ana').jira('PUT', '/rest/api/3/issue/SHOP-1', { fields: { duedate: dueDate } });
  await site.settled();
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ severity: 'critical' });
  await site.as('ana').do('changeTerms', {
    agreementId: answers({}).agreementId,
    change: { kind: 'resultDays', activity: 'rollout', value: 10 },
  });
  await site.settled();
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ severity: 'critical' });
  const { basis } = await site.as('ana').do('readHealth', { projectId: shop.id });
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ basis });
  expect(indexOf(site, 'SHOP-2')).toMatchObject({ basis, severity: 'warning' });
});

test('an edit of what is no epic costs one small read, also in a tracked project', async () => {
  const site = await aTrackedSite([{ key: 'SHOP-1' }, { key: 'SHOP-3', typeId: '10001' }]);
  await hours(site, 1);
  site.counters.reset();
  await site.as('chen').jira('PUT', '/rest/api/3/issue/SHOP-3', { fields: { summary: 'Renamed' } });
  await site.drain();
  expect(jiraCalls(site)).toEqual([]);
  const storage = site.counters.totals().filter(({ remote }) => remote === 'kvs');
  expect(storage.map(({ calls, bytesRead }) => ({ calls, isSmall: bytesRead < 200 }))).toEqual([
    { calls: 1, isSmall: true },
  ]);
});

test('a type that is new in the project is asked about', async () => {
  const site = await aTrackedSite();
  await hours(site, 1);
  const { issueTypes, projects } = site.jira.world;
  const epic = issueTypes['10000'];
  if (!epic) throw new Error('no epic type');
  issueTypes['10900'] = { ...epic, id: '10900', name: 'Initiative' };
  projects[shop.id]?.issueTypeIds.push('10900');
  const fields = { project: { key: 'SHOP' }, issuetype: { id: '10900' }, summary: 'Of a new type' };
  await site.as('chen').jira('POST', '/rest/api/3/issue', { fields });
  await site.drain();
  expect(await site.as('ana').search('summary ~ "new type" AND ownershipState IS NOT EMPTY')).toHaveLength(1);
});
