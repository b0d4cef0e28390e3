import { idOf } from '../builders/world';
import { person } from '../builders/answers';
import { agreement, answers, nameAnaAndBen, startTracking } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';
import { aTrackedSite, indexed } from '../support/tracked-site';

type Requires = 'proposed' | 'agreed';
const epics = [{ key: 'SHOP-1' }, { key: 'SHOP-2', typeId: '10001' as const }];
const finish = '31';

/** An administrator of Jira puts our validator on the way to Done. */
async function validated(site: TestSite, requires: Requires): Promise<void> {
  site.jira.world.globalPermissions['ADMINISTER'] = ['kim'];
  await site.as('kim').jira('POST', `/rest/internal/project/SHOP/transitions/${finish}/validators`, {
    moduleKey: 'owners-agreed',
    config: JSON.stringify({ requires }),
  });
}

async function whatStops(site: TestSite, key = 'SHOP-1'): Promise<unknown> {
  await site.drain();
  const body = JSON.stringify({ transition: { id: finish } });
  const request = new Request(`http://localhost/rest/api/3/issue/${key}/transitions`, {
    method: 'POST',
    body,
  });
  const response = await site.siteRequest('chen', request);
  return response.ok ? null : await response.json();
}

const refusal = (message: RegExp) => ({ errorMessages: [expect.stringMatching(message)], errors: {} });
const ends = 'Say who, or that none is needed, in its Ownership panel; a lead can let it pass there\\.$';

it('holds an epic back until somebody proposed an owner, and says for what', async () => {
  const site = await aSite({ epics });
  await nameAnaAndBen(site);
  await site.as('ana').do('answerActivities', answers({ rollout: person('chen') }));
  await startTracking(site);
  await validated(site, 'proposed');
  expect(await whatStops(site)).toEqual(
    refusal(
      new RegExp(`^No proposed owner for the post-code work of this epic: experiment, feedback\\. ${ends}`),
    ),
  );
  const notNeeded = { kind: 'notNeeded' } as const;
  const issueId = idOf('SHOP-1');
  await site.as('ana').do('answerApplies', { issueId, activity: 'experiment', applies: false });
  expect(await whatStops(site)).toEqual(refusal(/epic: feedback\. Say who/));
  await site.as('ana').do('decideEpic', { issueId, activity: 'feedback', answer: notNeeded });
  expect(await whatStops(site)).toBeNull();
});

it('asks for agreed owners where it is configured so', async () => {
  const site = await aTrackedSite({}, epics);
  await validated(site, 'agreed');
  expect(await whatStops(site)).toEqual(
    refusal(/^No agreed owner for the post-code work of this epic: rollout, experiment\. Say who/),
  );
  await site.as('ana').do('answerShipsNothing', { issueIds: [idOf('SHOP-1')], value: true });
  expect(await whatStops(site)).toBeNull();
});

it.each(['proposed', 'agreed'] as const)('lets the epic pass that a lead lets pass: %s', async (requires) => {
  const site = await aTrackedSite({ rollout: person('chen') }, epics);
  const issueId = idOf('SHOP-1');
  await site.as('chen').do('respondAsOwner', { issueId, activity: 'rollout', accept: false });
  await validated(site, requires);
  expect(await whatStops(site)).toEqual(refusal(/: rollout/));
  await site.as('ben').do('letPass', { issueId, reason: 'A spike' });
  await site.drain();
  await site.as('ben').do('letPass', { issueId, reason: null });
  expect(await whatStops(site)).toEqual(refusal(/: rollout/));
  await site.as('ben').do('letPass', { issueId, reason: 'A spike' });
  expect(await whatStops(site)).toBeNull();
});

it.each(['proposed', 'agreed'] as const)(
  'stops nothing where the app has no data, or says nothing: %s',
  async (requires) => {
    const site = await aSite({ epics });
    await validated(site, requires);
    expect(await whatStops(site)).toBeNull();
    expect(await whatStops(site, 'SHOP-2')).toBeNull();

    const tracked = await aTrackedSite({}, [{ key: 'SHOP-1', stage: 'toDo', createdDaysAgo: 300 }, ...epics]);
    await validated(tracked, requires);
    expect(await whatStops(tracked, 'SHOP-2')).toBeNull();
  },
);

it.each([['text'], [{}], [[]]])(
  'stops nothing by an index that somebody made unreadable: %j',
  async (value) => {
    const site = await aTrackedSite({}, epics);
    await validated(site, 'agreed');
    await site.drain();
    await site.as('chen').jira('PUT', '/rest/api/3/issue/SHOP-1/properties/ownership', value);
    expect(await whatStops(site)).toBeNull();
  },
);

it('stops nothing any more once tracking ended', async () => {
  const site = await aTrackedSite({}, epics);
  await validated(site, 'agreed');
  expect(await whatStops(site)).not.toBeNull();
  for (const who of ['ana', 'ben'] as const) {
    await site.as(who).do('changeTerms', { agreementId: agreement, change: { kind: 'stopTracking' } });
  }
  expect(await indexed(site)).toBeUndefined();
  expect(await whatStops(site)).toBeNull();
});
