import { person } from '../builders/answers';
import { idOf } from '../builders/world';
import { aTrackedSite, epicHistory, indexed, told } from '../support/tracked-site';

const issueId = idOf('SHOP-1');
const passedBack = { issueId, activity: 'rollout', accept: false } as const;

test('a lead lets one epic pass with a reason that stays out of the index, and withdraws it', async () => {
  const site = await aTrackedSite({ rollout: person('chen') });
  await site.as('chen').do('respondAsOwner', passedBack);
  expect(await indexed(site)).toMatchObject({ ok: false, letPass: null, rollout: { ok: false } });
  await told(site);

  const reason = 'A spike, nothing to roll out yet';
  const view = await site.as('ben').do('letPass', { issueId, reason });
  expect(view.decisions.letPass).toMatchObject({ by: 'ben', reason });
  const index = await indexed(site);
  expect(index).toMatchObject({ ok: true, letPass: { by: 'ben' }, state: 'open', rollout: { ok: false } });
  expect(JSON.stringify(index)).not.toContain('spike');

  await site.as('ana').do('letPass', { issueId, reason: null });
  expect(await indexed(site)).toMatchObject({ ok: false, letPass: null });
  expect(await epicHistory(site)).toEqual([
    ['ana', 'epicLetPass'],
    ['ben', 'epicLetPass'],
    ['chen', 'ownerPassedBack'],
  ]);
  expect(await told(site)).toEqual([]);
});

test('nobody else may, and an epic that nothing is said about needs none', async () => {
  const site = await aTrackedSite({}, [{ key: 'SHOP-1' }, { key: 'SHOP-2', stage: 'done' }]);
  const reason = 'I am in a hurry';
  expect(await site.as('chen').refusal('letPass', { issueId, reason })).toMatchObject({
    code: 'FORBIDDEN',
    params: { reason: 'notLead' },
  });
  expect(await site.as('ana').refusal('letPass', { issueId: idOf('SHOP-2'), reason })).toEqual({
    code: 'NOT_TRACKED',
  });
});
