import { engineers, person, productLead } from '../builders/answers';
import { idOf } from '../builders/world';
import { bothAnswer, nameAnaAndBen, startTracking } from '../support/first-path';
import { aSite } from '../support/site';

test('naming someone else for an epic asks Jira once for each thing it has to know', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers });
  await startTracking(site);
  await site
    .as('ana')
    .do('decideEpic', { issueId: idOf('SHOP-1'), activity: 'rollout', answer: person('chen') });

  const command = site.counters.invocations().find(({ operation }) => operation === 'decideEpic');
  const jiraCalls = command?.calls.filter(({ remote }) => remote === 'jira') ?? [];
  expect(jiraCalls.map(({ method, path, calls }) => `${calls} ${method} ${path}`).sort()).toEqual([
    '1 GET /rest/api/3/issue/{}',
    '1 GET /rest/api/3/mypermissions',
    '1 GET /rest/api/3/user/bulk',
    '1 GET /rest/api/3/user/viewissue/search',
  ]);
});

test('fifty epics are answered with two calls of Jira', async () => {
  const epics = Array.from({ length: 50 }, (_, n) => ({ key: `SHOP-${String(n + 1)}` }));
  const site = await aSite({ epics });
  await nameAnaAndBen(site);
  await startTracking(site);
  const issueIds = epics.map(({ key }) => idOf(key));
  const { changed, failed } = await site.as('ana').do('answerShipsNothing', { issueIds, value: true });
  expect({ changed: changed.length, failed }).toEqual({ changed: 50, failed: [] });

  const command = site.counters.invocations().find(({ operation }) => operation === 'answerShipsNothing');
  const jiraCalls = command?.calls.filter(({ remote }) => remote === 'jira') ?? [];
  expect(jiraCalls.map(({ method, path, calls }) => `${calls} ${method} ${path}`).sort()).toEqual([
    '1 GET /rest/api/3/mypermissions',
    '1 POST /rest/api/3/issue/bulkfetch',
  ]);
  await site.drain();
  expect(await site.as('ana').search('ownershipState = notNeeded')).toHaveLength(50);
});

test('a decision is stored once: that its index is written, and that known people decided, is not', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers });
  await startTracking(site);
  await site.drain();
  site.counters.reset();
  await site
    .as('ana')
    .do('decideEpic', { issueId: idOf('SHOP-1'), activity: 'rollout', answer: productLead });
  const kept = (entity: string) =>
    site.platformView().storage.filter(({ entityName }) => entityName === entity);
  expect(kept('outbox')).toHaveLength(1);
  const accounts = kept('account').map(({ updatedAt }) => updatedAt);
  await site.drain();
  expect(kept('outbox')).toEqual([]);
  expect(kept('account').map(({ updatedAt }) => updatedAt)).toEqual(accounts);
  const jobs = site.counters.invocations().filter(({ functionKey }) => functionKey === 'run-job');
  const written = jobs.flatMap(({ calls }) => calls.map(({ bytesWritten }) => bytesWritten));
  expect(jobs.map(({ outcome }) => outcome)).not.toContain('failed');
  expect(Math.max(...written)).toBe(0);
});
