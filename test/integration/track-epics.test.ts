import { idOf, vault, type WorldIssue } from '../builders/world';
import { nameAnaAndBen } from '../support/first-path';
import { aSite } from '../support/site';
import { aTrackedSite, indexOf } from '../support/indexed-site';

const old: WorldIssue[] = [
  { key: 'SHOP-1' },
  { key: 'SHOP-2', createdDaysAgo: 400, updatedDaysAgo: 200 },
  { key: 'SHOP-3', stage: 'done' },
  { key: 'SHOP-4', typeId: '10001' },
  { key: 'VAULT-9', in: vault },
];
const ids = (...keys: string[]) => ({ issueIds: keys.map(idOf) });

test('leads add epics that the start left out; what is none, or not theirs to see, fails by itself', async () => {
  const site = await aTrackedSite(old);
  const { changed, failed } = await site
    .as('ana')
    .do('trackEpics', ids('SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4', 'VAULT-9'));
  expect(changed.map(({ facts }) => facts.key)).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-3']);
  expect(failed).toEqual([
    { issueId: idOf('SHOP-4'), code: 'NOT_FOUND' },
    { issueId: idOf('VAULT-9'), code: 'NOT_FOUND' },
  ]);
  await site.drain();
  expect(indexOf(site, 'SHOP-2')).toMatchObject({ state: 'open' });
  expect(indexOf(site, 'SHOP-3')).toMatchObject({ state: 'open' });
});

test('adding is on record once, and since when an epic is tracked never moves', async () => {
  const site = await aTrackedSite(old);
  await site.as('ana').do('trackEpics', ids('SHOP-2'));
  const before = await site.as('ana').do('openEpic', { issueId: idOf('SHOP-2') });
  await site.advanceClock(60_000);
  await site.as('ben').do('trackEpics', ids('SHOP-2'));
  expect(await site.as('ana').do('openEpic', { issueId: idOf('SHOP-2') })).toEqual({
    ...before,
    viewer: { ...before.viewer },
  });
  const { changes } = await site.as('ines').do('readHistory', { agreementId: before.agreementId });
  const added = changes.filter(({ items }) => items.some(({ kind }) => kind === 'epicTracked'));
  expect(added).toMatchObject([{ actor: 'ana', issueKey: 'SHOP-2' }]);
});

test('whoever is no lead adds nothing', async () => {
  const site = await aTrackedSite(old);
  for (const who of ['chen', 'gita', 'ines'] as const) {
    expect(await site.as(who).do('trackEpics', ids('SHOP-2'))).toEqual({
      changed: [],
      terms: [],
      failed: [{ issueId: idOf('SHOP-2'), code: 'FORBIDDEN' }],
    });
  }
});

test('where tracking has not started there is nothing to add to', async () => {
  const site = await aSite({ epics: old });
  await nameAnaAndBen(site);
  expect(await site.as('ana').do('trackEpics', ids('SHOP-1'))).toMatchObject({
    failed: [{ code: 'NOT_TRACKED' }],
  });
});
