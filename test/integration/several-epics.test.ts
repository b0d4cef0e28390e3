import { addDays } from '../../src/domain/calendar';
import { engineers, notNeeded, person } from '../builders/answers';
import { today } from '../builders/epic';
import { accountId } from '../builders/ids';
import { idOf, vault } from '../builders/world';
import { agreement } from '../support/first-path';
import { aTrackedSite, indexed, told } from '../support/tracked-site';

const keys = ['SHOP-1', 'SHOP-2', 'SHOP-3'];
const epics = [...keys.map((key) => ({ key })), { key: 'VAULT-5', in: vault }];
const issueIds = keys.map(idOf);
const rollout = { issueIds, activity: 'rollout' } as const;
const aSiteOfThree = (agreed: Parameters<typeof aTrackedSite>[0] = {}) => aTrackedSite(agreed, epics);

test('one owner for several epics: who may not be shown an epic fails there alone, and hears of it once', async () => {
  const site = await aSiteOfThree();
  site.jira.administration.restrictIssue('SHOP-2', ['ana', 'ben']);
  const { changed, terms, failed } = await site
    .as('ana')
    .do('decideEpics', { ...rollout, issueIds: [...issueIds, idOf('VAULT-5')], answer: person('chen') });
  expect(changed.map(({ facts }) => facts.key)).toEqual(['SHOP-1', 'SHOP-3']);
  expect(terms.map(({ agreementId }) => agreementId)).toEqual([agreement]);
  expect(changed[0]).not.toHaveProperty('terms');
  expect(failed).toEqual([
    { issueId: idOf('SHOP-2'), code: 'PERSON_UNAVAILABLE' },
    { issueId: idOf('VAULT-5'), code: 'NOT_FOUND' },
  ]);
  expect(await indexed(site, 'SHOP-3')).toMatchObject({ rollout: { state: 'owned', owner: 'chen' } });
  const [message, ...others] = site.jira.world.inbox;
  expect(others).toEqual([]);
  expect(message).toMatchObject({ to: 'chen', subject: 'You own work on SHOP-1' });
  expect(message?.text).toMatch(/on SHOP-1\. Other epics of which the same goes: 1\.$/);
});

test('who somebody is is asked once, whether they see an epic of each', async () => {
  const site = await aSiteOfThree();
  await site.as('ana').do('decideEpics', { ...rollout, answer: person('chen') });
  const command = site.counters.invocations().find(({ operation }) => operation === 'decideEpics');
  const jiraCalls = command?.calls.filter(({ remote }) => remote === 'jira') ?? [];
  expect(jiraCalls.map(({ method, path, calls }) => `${calls} ${method} ${path}`).sort()).toEqual([
    '1 GET /rest/api/3/mypermissions',
    '1 GET /rest/api/3/user/bulk',
    '1 POST /rest/api/3/issue/bulkfetch',
    '3 GET /rest/api/3/user/viewissue/search',
  ]);
});

test('“not needed” for several, and back to the agreement', async () => {
  const site = await aSiteOfThree({ rollout: person('chen') });
  await site.as('ben').do('decideEpics', { ...rollout, answer: notNeeded });
  expect(await indexed(site, 'SHOP-2')).toMatchObject({ rollout: { state: 'notNeeded' } });
  await site.as('ben').do('decideEpics', { ...rollout, answer: null });
  expect(await indexed(site, 'SHOP-2')).toMatchObject({ rollout: { state: 'owned', owner: 'chen' } });
});

test('one person is named for the role on each; where no role owns it, nobody is', async () => {
  const site = await aSiteOfThree();
  await site
    .as('ana')
    .do('decideEpic', { issueId: idOf('SHOP-2'), activity: 'rollout', answer: person('gita') });
  await told(site);
  const { changed, failed } = await site
    .as('ben')
    .do('nameOwners', { ...rollout, accountId: accountId('farah') });
  expect(changed.map(({ facts }) => facts.key)).toEqual(['SHOP-1', 'SHOP-3']);
  expect(failed).toEqual([{ issueId: idOf('SHOP-2'), code: 'NOT_NAMEABLE' }]);
  expect(await told(site)).toEqual([['farah', 'You own work on SHOP-1']]);
});

test('warnings are snoozed together; the third time in a row fails on its epic', async () => {
  const site = await aSiteOfThree({ rollout: engineers });
  const snooze = (days: number, ids = issueIds) =>
    site.as('ben').do('snoozeWarnings', {
      ...{ activity: 'rollout', issueIds: ids },
      snooze: { until: addDays(today, days), reason: 'After the fair' },
    });
  await snooze(3, issueIds.slice(0, 1));
  await snooze(4, issueIds.slice(0, 1));
  const { changed, failed } = await snooze(5);
  expect(changed.map(({ facts }) => facts.key)).toEqual(['SHOP-2', 'SHOP-3']);
  expect(failed).toEqual([{ issueId: idOf('SHOP-1'), code: 'LIMIT' }]);
});
