import { person } from '../builders/answers';
import { idOf, vault } from '../builders/world';
import { agreement } from '../support/first-path';
import { aTrackedSite, epicHistory, indexed } from '../support/tracked-site';

const [first, second, untracked] = [idOf('SHOP-1'), idOf('SHOP-2'), idOf('SHOP-3')];
const epics = [
  { key: 'SHOP-1' },
  { key: 'SHOP-2', labels: ['infra'] },
  { key: 'SHOP-3', stage: 'done' as const },
  { key: 'SHOP-4', typeId: '10001' as const },
  { key: 'VAULT-5', in: vault },
];
const aBulkSite = () => aTrackedSite({ rollout: person('chen') }, epics);

test('epics that ship nothing are answered in bulk; one that fails leaves the others alone', async () => {
  const site = await aBulkSite();
  const missing = [idOf('SHOP-99'), idOf('SHOP-4'), idOf('VAULT-5')];
  const { changed, failed } = await site
    .as('ben')
    .do('answerShipsNothing', { issueIds: [first, untracked, ...missing, second], value: true });
  expect(changed.map(({ facts }) => facts.key)).toEqual(['SHOP-1', 'SHOP-2']);
  expect(changed[0]?.decisions.shipsNothing).toMatchObject({ value: true, by: 'ben' });
  expect(failed).toEqual([
    { issueId: untracked, code: 'NOT_TRACKED' },
    ...missing.map((issueId) => ({ issueId, code: 'NOT_FOUND' })),
  ]);
  expect(await indexed(site)).toMatchObject({ state: 'notNeeded', gaps: 0, severity: 'none' });
  expect(await site.as('ana').search('ownershipState = notNeeded ORDER BY key ASC')).toEqual([
    'SHOP-1',
    'SHOP-2',
  ]);
  expect(await epicHistory(site)).toEqual([['ben', 'shipsNothingAnswered']]);
});

test('nobody but the leads answers it, and each epic says so by itself', async () => {
  const site = await aBulkSite();
  expect(await site.as('chen').do('answerShipsNothing', { issueIds: [first, second], value: true })).toEqual({
    changed: [],
    terms: [],
    failed: [
      { issueId: first, code: 'FORBIDDEN' },
      { issueId: second, code: 'FORBIDDEN' },
    ],
  });
});

test('by a rule, and against it', async () => {
  const site = await aBulkSite();
  const labelled = { labels: ['infra'], componentIds: [], typeIds: [] };
  for (const who of ['ana', 'ben'] as const) {
    await site
      .as(who)
      .do('changeTerms', { agreementId: agreement, change: { kind: 'shipsNothing', value: labelled } });
  }
  expect(await indexed(site, 'SHOP-2')).toMatchObject({ state: 'notNeeded' });
  expect(await indexed(site)).toMatchObject({ rollout: { state: 'owned' } });

  await site.as('ana').do('answerShipsNothing', { issueIds: [second], value: false });
  expect(await indexed(site, 'SHOP-2')).toMatchObject({ rollout: { state: 'owned', owner: 'chen' } });
  await site.as('ana').do('answerShipsNothing', { issueIds: [second], value: null });
  expect(await indexed(site, 'SHOP-2')).toMatchObject({ state: 'notNeeded' });
});

test('who may edit the epic suggests it; a lead takes it in one click', async () => {
  const site = await aBulkSite();
  const view = await site.as('chen').do('suggestShipsNothing', { issueId: first });
  expect(view.decisions.shipsNothingSuggested).toMatchObject({ by: 'chen' });
  expect(await indexed(site)).toMatchObject({
    rollout: { state: 'owned' },
    shipsNothingSuggested: { by: 'chen' },
  });
  const { changed } = await site.as('ana').do('answerShipsNothing', { issueIds: [first], value: true });
  expect(changed[0]?.decisions).not.toHaveProperty('shipsNothingSuggested');
});

test('an owner who accepted does not stay for what there is none of', async () => {
  const site = await aBulkSite();
  await site.as('chen').do('respondAsOwner', { issueId: first, activity: 'rollout', accept: true });
  await site.as('ana').do('answerShipsNothing', { issueIds: [first], value: true });
  expect(await indexed(site)).toMatchObject({ state: 'notNeeded' });
  expect(await epicHistory(site)).toEqual([
    ['ana', 'shipsNothingAnswered', 'ownerReleased'],
    ['chen', 'ownerAccepted'],
  ]);
});

test('what the storage would not take is told, and can be sent again with the rest', async () => {
  const site = await aBulkSite();
  const issueIds = [first, second];
  const effect = { kind: 'status', status: 503 } as const;
  site.faults.add({ remote: 'kvs', origin: 'function', path: /transaction/, times: 1, effect });
  const outcome = await site.as('ana').do('answerShipsNothing', { issueIds, value: true });
  expect(outcome).toMatchObject({ changed: [{}], failed: [{ code: 'INTERNAL' }] });
  const again = await site.as('ana').do('answerShipsNothing', { issueIds, value: true });
  expect(again).toMatchObject({ changed: [{}, {}], failed: [] });
  expect(await epicHistory(site)).toHaveLength(1);
  expect(await epicHistory(site, 'SHOP-2')).toHaveLength(1);
});
