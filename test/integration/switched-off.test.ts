import { engineers, person } from '../builders/answers';
import { idOf, shop, vault } from '../builders/world';
import { agreement, answers, nameAnaAndBen } from '../support/first-path';
import { aScene } from '../support/scene';
import { aSite } from '../support/site';
import { setWhereOn, switchOff, switchOn } from '../support/switched-off';
import { daysLater, indexed, lozenge, told } from '../support/tracked-site';

const issueId = idOf('SHOP-1');

test('where the app is switched off no index is left, and it comes back with all that was decided', async () => {
  const site = await aScene();
  await site.as('ana').do('decideEpic', { issueId, activity: 'experiment', answer: person('farah') });
  const before = await indexed(site);
  expect(before).toBeDefined();
  expect(await lozenge(site, 'SHOP-1')).toHaveProperty('status');

  await switchOff(site, shop.id);
  for (const issue of Object.values(site.jira.world.issues))
    expect(issue.properties).not.toHaveProperty('ownership');
  expect(await lozenge(site, 'SHOP-1')).not.toHaveProperty('status');
  expect(
    await site.runAction('ines', 'post-code-owners', { from: 'rovo', inputs: { issueKey: 'SHOP-1' } }),
  ).toMatchObject({
    outputs: { state: 'notTracked', rolloutOwner: null },
  });

  // Neither an edit nor a day brings it back.
  await site.as('ana').jira('PUT', '/rest/api/3/issue/SHOP-1', { fields: { summary: 'Later' } });
  await daysLater(site, 2);
  expect(await indexed(site)).toBeUndefined();

  await switchOn(site);
  await site.runScheduled('hourly');
  expect(await indexed(site)).toMatchObject({ experiment: { owner: 'farah' } });
});

test('nobody is reminded, and nothing is listed, where it is switched off', async () => {
  const site = await aSite({ epics: [{ key: 'SHOP-1' }] });
  await nameAnaAndBen(site);
  await site.as('ana').do('answerActivities', answers({ rollout: engineers }));
  await told(site);
  expect((await site.as('ben').do('readMine', {})).agreements).toHaveLength(1);
  expect((await site.as('ben').do('readPortfolio', {})).agreements).toHaveLength(1);
  await switchOff(site, shop.id);
  expect((await site.as('ben').do('readMine', {})).agreements).toEqual([]);
  expect((await site.as('ben').do('readPortfolio', {})).agreements).toEqual([]);
  // Its administrators still find it, to switch it on again.
  expect((await site.as('kim').do('readSiteHealth', {})).agreements).toMatchObject([
    { project: { id: shop.id } },
  ]);
  await daysLater(site, 5);
  expect(await told(site)).toEqual([]);
  await switchOn(site);
  await daysLater(site, 1);
  expect(await told(site)).toEqual([['ben', 'SHOP: your answers are still missing']]);
});

test('a digest that falls due meanwhile is not sent', async () => {
  const site = await aScene();
  await site.as('ben').do('chooseDigest', { agreementId: agreement, rhythm: 'daily' });
  await site.as('ana').do('decideEpic', { issueId, activity: 'experiment', answer: person('farah') });
  await told(site);
  await switchOff(site, shop.id);
  await daysLater(site, 2);
  expect(await told(site)).toEqual([]);
});

test('it may be on in some projects only, and everywhere else what is new there never begins', async () => {
  const site = await aScene();
  await setWhereOn(site, { rule: 'only', projectIds: [vault.id] });
  expect(await site.as('ana').refusal('openProject', { projectId: shop.id })).toMatchObject({
    code: 'SWITCHED_OFF',
  });
  await site.as('hugo').do('openProject', { projectId: vault.id });
  expect(
    await site.as('kim').refusal('changeSiteSettings', {
      seen: 1,
      settings: {
        ...(await site.as('kim').do('openSiteSettings', {})).settings,
        whereOn: { rule: 'only', projectIds: [] },
      },
    }),
  ).toMatchObject({ code: 'BAD_INPUT' });
});

test('jobs that got lost are made up for within the hour', async () => {
  const site = await aScene();
  const heal = site.faults.add({ delivery: 'queue', effect: { kind: 'drop' } });
  await switchOff(site, shop.id);
  expect(await indexed(site)).toBeDefined();
  heal();
  await site.runScheduled('hourly');
  expect(await indexed(site)).toBeUndefined();
});
