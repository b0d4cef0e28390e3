import { engineeringLead, engineers, person, productLead } from '../builders/answers';
import { accountId } from '../builders/ids';
import { idOf, type Who } from '../builders/world';
import { agreement, bothAnswer } from '../support/first-path';
import type { TestSite } from '../support/site';
import { aTrackedSite, daysLater, epicHistory, indexed, strengthen, told } from '../support/tracked-site';

const issueId = idOf('SHOP-1');
const rollout = { issueId, activity: 'rollout' } as const;
const name = (who: Who) => ({ ...rollout, accountId: accountId(who) });
const chens = () => aTrackedSite({ rollout: person('chen') });
const members = (site: TestSite, ...who: Who[]) =>
  site.as('ben').do('setRoleMembers', {
    agreementId: agreement,
    roleId: engineers.roleId,
    members: who.map(accountId),
    seen: [],
  });

test('who accepts has confirmed it, and stays although the leads agree on somebody else', async () => {
  const site = await chens();
  const view = await site.as('chen').do('respondAsOwner', { ...rollout, accept: true });
  expect(view.decisions.rollout).toMatchObject({
    response: { accountId: 'chen', accepted: true },
    held: { owner: person('chen') },
  });
  await bothAnswer(site, { rollout: engineeringLead });
  expect(await indexed(site)).toMatchObject({ rollout: { state: 'owned', owner: 'chen' } });

  await site.as('ana').do('decideEpic', { ...rollout, answer: null });
  expect(await indexed(site)).toMatchObject({ rollout: { state: 'owned', owner: 'ben' } });
  expect(await epicHistory(site)).toEqual([
    ['ana', 'ownerReleased'],
    ['chen', 'ownerAccepted'],
  ]);
});

test('who said nothing owns it too, and goes when the leads agree on somebody else', async () => {
  const site = await chens();
  expect(await indexed(site)).toMatchObject({ rollout: { state: 'owned', owner: 'chen' } });
  await bothAnswer(site, { rollout: engineeringLead });
  expect(await indexed(site)).toMatchObject({ rollout: { state: 'owned', owner: 'ben' } });
});

test('passed back, nobody owns it: both leads are told, the sentence is for those who look', async () => {
  const site = await chens();
  const view = await site
    .as('chen')
    .do('respondAsOwner', { ...rollout, accept: false, comment: 'On another team since May' });
  expect(view.decisions.rollout?.response).toMatchObject({ comment: 'On another team since May' });
  expect(await told(site)).toEqual([
    ['ana', 'SHOP-1: work was passed back'],
    ['ben', 'SHOP-1: work was passed back'],
  ]);
  const index = await indexed(site);
  expect(index).toMatchObject({ gaps: 1, rollout: { state: 'open', reason: 'declined' } });
  expect(JSON.stringify(index)).not.toContain('another team');
  expect(await site.as('ana').search('ownershipSeverity = warning')).toEqual(['SHOP-1']);
  expect(await epicHistory(site)).toEqual([['chen', 'ownerPassedBack']]);

  await site.as('ana').do('decideEpic', { ...rollout, answer: productLead });
  expect(await indexed(site)).toMatchObject({ rollout: { state: 'owned', owner: 'ana' } });
});

test('passing back twice at the same time is one entry, and tells once', async () => {
  const site = await chens();
  const back = { ...rollout, accept: false };
  await Promise.all([site.as('chen').do('respondAsOwner', back), site.as('chen').do('respondAsOwner', back)]);
  expect(await told(site)).toHaveLength(2);
  expect(await epicHistory(site)).toEqual([['chen', 'ownerPassedBack']]);
});

test('who passed it back may still accept, as long as nobody decided', async () => {
  const site = await chens();
  await site.as('chen').do('respondAsOwner', { ...rollout, accept: false });
  await site.as('chen').do('respondAsOwner', { ...rollout, accept: true });
  expect(await indexed(site)).toMatchObject({ rollout: { state: 'owned', owner: 'chen' } });

  await site.as('chen').do('respondAsOwner', { ...rollout, accept: false });
  await site.as('ben').do('decideEpic', { ...rollout, answer: engineeringLead });
  expect(await site.as('chen').refusal('respondAsOwner', { ...rollout, accept: true })).toMatchObject({
    code: 'FORBIDDEN',
    params: { reason: 'notOwner' },
  });
});

test('an answer that comes after the work was given to somebody else is refused', async () => {
  const site = await chens();
  await site.as('ana').do('decideEpic', { ...rollout, answer: person('farah') });
  expect(await site.as('chen').refusal('respondAsOwner', { ...rollout, accept: true })).toMatchObject({
    code: 'FORBIDDEN',
    params: { reason: 'notOwner' },
  });
});

test('a lead who owns it decides instead of passing back', async () => {
  const site = await aTrackedSite({ rollout: engineeringLead });
  expect(await site.as('ben').refusal('respondAsOwner', { ...rollout, accept: false })).toMatchObject({
    code: 'FORBIDDEN',
    params: { reason: 'isLead' },
  });
});

describe('a role', () => {
  test('is handed over by who was named, inside the role', async () => {
    const site = await aTrackedSite();
    await members(site, 'chen', 'farah');
    await site.as('ben').do('nameOwner', name('chen'));
    expect(await told(site)).toEqual([['chen', 'You own work on SHOP-1']]);
    expect(await site.as('chen').refusal('nameOwner', name('kim'))).toMatchObject({
      code: 'FORBIDDEN',
      params: { reason: 'notMember' },
    });
    await site.as('chen').do('nameOwner', name('farah'));
    expect(await told(site)).toEqual([['farah', 'You own work on SHOP-1']]);
    expect(await indexed(site)).toMatchObject({ rollout: { state: 'owned', owner: 'farah' } });
    expect(await site.as('chen').refusal('nameOwner', name('chen'))).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('names somebody itself, by setting', async () => {
    const site = await aTrackedSite();
    await members(site, 'chen', 'farah');
    const refused = { code: 'FORBIDDEN', params: { reason: 'notLead' } };
    expect(await site.as('chen').refusal('nameOwner', name('farah'))).toMatchObject(refused);
    await strengthen(site, { kind: 'namedBy', value: 'role' });
    const view = await site.as('chen').do('nameOwner', name('chen'));
    expect(view.decisions.rollout).toMatchObject({ response: { accountId: 'chen', accepted: true } });
    expect(await site.as('ana').refusal('nameOwner', name('farah'))).toMatchObject({
      params: { reason: 'otherSide' },
    });
    expect(await epicHistory(site)).toEqual([['chen', 'ownerNamed', 'ownerAccepted']]);
  });

  test('keeps its person when it accepted, although the leads agree on somebody else', async () => {
    const site = await aTrackedSite();
    await site.as('ben').do('nameOwner', name('chen'));
    await site.as('chen').do('respondAsOwner', { ...rollout, accept: true });
    await bothAnswer(site, { rollout: productLead });
    expect(await indexed(site)).toMatchObject({ rollout: { state: 'owned', owner: 'chen' } });
  });
});

describe('suggestions', () => {
  const suggest = (who: Who) => ({ ...rollout, answer: person(who) });

  test('the newest stands, has no effect, and goes with any decision', async () => {
    const site = await aTrackedSite();
    await site.as('chen').do('suggestOwner', suggest('farah'));
    const view = await site.as('farah').do('suggestOwner', suggest('chen'));
    expect(view.decisions.rollout?.suggestion).toMatchObject({ answer: person('chen'), by: 'farah' });
    expect(await told(site)).toEqual([]);
    expect(await indexed(site)).toMatchObject({
      rollout: { state: 'open', reason: 'unnamed', decision: { suggestion: { answer: person('chen') } } },
    });

    await site.as('ben').do('decideEpic', suggest('chen'));
    const index = await indexed(site);
    expect(index).toMatchObject({ rollout: { state: 'owned', owner: 'chen' } });
    expect(JSON.stringify(index)).not.toContain('suggestion');
    expect(await epicHistory(site)).toEqual([
      ['ben', 'epicDecided'],
      ['farah', 'ownerSuggested'],
      ['chen', 'ownerSuggested'],
    ]);
  });

  test('are withdrawn by who made them, and declined by a lead; a newer one than was seen stays', async () => {
    const site = await aTrackedSite();
    const seen = { by: accountId('chen'), answer: person('farah') };
    const clear = { issueId, about: 'rollout', seen } as const;
    await site.as('chen').do('suggestOwner', suggest('farah'));
    expect(await site.as('farah').refusal('clearSuggestion', clear)).toMatchObject({
      code: 'FORBIDDEN',
      params: { reason: 'notLead' },
    });
    await site.as('chen').do('suggestOwner', suggest('chen'));
    expect(await site.as('ana').refusal('clearSuggestion', clear)).toMatchObject({
      code: 'CONFLICT',
      current: { decisions: { rollout: { suggestion: { answer: person('chen') } } } },
    });
    const newer = { ...clear, seen: { ...seen, answer: person('chen') } };
    const view = await site.as('ana').do('clearSuggestion', newer);
    expect(view.decisions.rollout).not.toHaveProperty('suggestion');
    expect(JSON.stringify(await indexed(site))).not.toContain('suggestion');
    await site.as('ana').do('clearSuggestion', newer);

    await site.as('chen').do('suggestShipsNothing', { issueId });
    const nothing = { issueId, about: null, seen: { by: accountId('chen'), answer: null } } as const;
    const withdrawn = await site.as('chen').do('clearSuggestion', nothing);
    expect(withdrawn.decisions).not.toHaveProperty('shipsNothingSuggested');
    expect(await epicHistory(site)).toEqual([
      ['chen', 'suggestionWithdrawn'],
      ['chen', 'shipsNothingSuggested'],
      ['ana', 'suggestionDeclined'],
      ['chen', 'ownerSuggested'],
      ['chen', 'ownerSuggested'],
    ]);
  });

  test('come from who may edit the epic, and name who can own it', async () => {
    const site = await aTrackedSite();
    expect(await site.as('ines').refusal('suggestOwner', suggest('chen'))).toMatchObject({
      code: 'FORBIDDEN',
      params: { reason: 'notEditor' },
    });
    expect(await site.as('chen').refusal('suggestOwner', suggest('dana'))).toMatchObject({
      code: 'PERSON_UNAVAILABLE',
    });
    expect(await site.as('ines').refusal('suggestShipsNothing', { issueId })).toMatchObject({
      code: 'FORBIDDEN',
      params: { reason: 'notEditor' },
    });
  });
});

test('an owner who is away on the due date is a warning, until somebody covers, who does the work then', async () => {
  const site = await aTrackedSite({ rollout: person('chen') }, [{ key: 'SHOP-1', dueInDays: 10 }]);
  const absence = {
    agreementId: agreement,
    accountId: accountId('chen'),
    from: '2026-09-15',
    to: '2026-10-15',
    cover: null,
  };
  await site.as('chen').do('enterAbsence', absence);
  expect(await indexed(site)).toMatchObject({ rollout: { state: 'owned', reason: 'away' } });
  const result = { issueId, result: { activity: 'rollout', stage: 'canary' }, seenAt: null } as const;
  expect(await site.as('farah').refusal('recordResult', result)).toMatchObject({ code: 'FORBIDDEN' });

  await site
    .as('chen')
    .do('removeAbsence', { agreementId: agreement, accountId: absence.accountId, from: absence.from });
  await site.as('chen').do('enterAbsence', { ...absence, cover: accountId('farah') });
  const index = await indexed(site);
  expect(index).toMatchObject({ rollout: { state: 'owned', owner: 'chen' } });
  expect(JSON.stringify(index)).not.toContain('away');
  await site.as('farah').do('recordResult', result);
  await daysLater(site, 40);
  expect(await site.as('farah').refusal('expectResult', { ...rollout, on: null, seen: null })).toMatchObject({
    code: 'FORBIDDEN',
    params: { reason: 'notOwner' },
  });
});
