import { dataScience, person, productLead } from '../builders/answers';
import { accountId } from '../builders/ids';
import { idOf, shop } from '../builders/world';
import { agreement, answers, bothAnswer } from '../support/first-path';
import { aTrackedSite, epicsInProgress, hours, indexOf, jiraCalls } from '../support/indexed-site';

const chenOwns = { rollout: person('chen'), feedback: productLead };
const daily = 24;

test('an owner who left is found the next day, in the index and on every surface, and is forgiven on return', async () => {
  const site = await aTrackedSite();
  await bothAnswer(site, chenOwns);
  site.jira.administration.deactivate('chen');
  await hours(site, daily);
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ rollout: { state: 'open', reason: 'left' } });
  const { terms } = await site.as('ines').do('openEpic', { issueId: idOf('SHOP-1') });
  expect(terms.unreachable).toEqual([{ accountId: 'chen', reason: 'left' }]);

  site.jira.administration.reactivate('chen');
  await hours(site, daily);
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ rollout: { state: 'owned', owner: 'chen' } });
});

test('nothing tells that somebody whom a hidden answer names has left', async () => {
  const site = await aTrackedSite();
  const before = indexOf(site, 'SHOP-1');
  await site.as('ana').do('answerActivities', answers({ spec: person('farah') }));
  site.jira.administration.deactivate('farah');
  await hours(site, daily);
  const { terms } = await site.as('ines').do('openEpic', { issueId: idOf('SHOP-1') });
  expect(terms.unreachable).toEqual([]);
  expect(indexOf(site, 'SHOP-1')).toEqual(before);

  site.jira.administration.reactivate('farah');
  await site.as('ben').do('answerActivities', answers({ spec: person('farah') }));
  site.jira.administration.deactivate('farah');
  await hours(site, daily);
  const known = await site.as('ines').do('openEpic', { issueId: idOf('SHOP-1') });
  expect(known.terms.unreachable).toEqual([{ accountId: 'farah', reason: 'left' }]);
});

test('who was named on an epic is looked up, too', async () => {
  const site = await aTrackedSite();
  await bothAnswer(site, { rollout: dataScience });
  const naming = { issueId: idOf('SHOP-1'), activity: 'rollout', accountId: accountId('farah') } as const;
  await site.as('ana').do('nameOwner', naming);
  site.jira.administration.deactivate('farah');
  await hours(site, daily);
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ rollout: { state: 'open', reason: 'left' } });
});

test('an owner who may not see the project any more has no access', async () => {
  const site = await aTrackedSite();
  await bothAnswer(site, chenOwns);
  const members = site.jira.world.projects[shop.id]?.roles.members;
  members?.splice(members.indexOf('chen'), 1);
  await hours(site, daily);
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ rollout: { state: 'open', reason: 'noAccess' } });
});

test('where the app may not browse people nothing is said about access', async () => {
  const site = await aTrackedSite();
  await bothAnswer(site, chenOwns);
  site.jira.world.globalPermissions['USER_PICKER'] = [];
  await hours(site, daily);
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ rollout: { state: 'owned', owner: 'chen' } });
});

test('people are looked up once a day, all in one call, and no change is recorded', async () => {
  const site = await aTrackedSite(epicsInProgress(3));
  await bothAnswer(site, chenOwns);
  await hours(site, daily);
  const before = await site.as('ana').do('readHistory', { agreementId: agreement });
  site.jira.administration.deactivate('chen');
  site.counters.reset();
  await hours(site, daily);
  expect(jiraCalls(site)).toContain('1 GET /rest/api/3/user/bulk');
  expect(await site.as('ana').do('readHistory', { agreementId: agreement })).toEqual(before);
});
