import { engineeringLead, engineers, person } from '../builders/answers';
import { accountId } from '../builders/ids';
import { idOf, vault, type Who } from '../builders/world';
import { agreement, nameAnaAndBen } from '../support/first-path';
import { aSite } from '../support/site';
import {
  aTrackedSite as tracked,
  daysLater,
  epicHistory,
  indexed,
  strengthen,
} from '../support/tracked-site';

const epic = idOf('SHOP-1');
const untracked = idOf('SHOP-2');
const aTrackedSite = () =>
  tracked({}, [
    { key: 'SHOP-1' },
    { key: 'SHOP-2', stage: 'done' },
    { key: 'SHOP-3', typeId: '10001' },
    { key: 'VAULT-4', in: vault },
  ]);

const decide = (answer: typeof engineers | ReturnType<typeof person> | typeof engineeringLead | null) => ({
  issueId: epic,
  activity: 'rollout' as const,
  answer,
});
const name = (who: string) => ({ issueId: epic, activity: 'rollout' as const, accountId: accountId(who) });

test("a lead's decision holds at once, the index follows, and withdrawing goes back to the agreement", async () => {
  const site = await aTrackedSite();
  const view = await site.as('ana').do('decideEpic', decide(person('chen')));
  expect(view.decisions.rollout?.answers).toMatchObject({ product: { answer: person('chen'), by: 'ana' } });
  expect(await indexed(site)).toMatchObject({ gaps: 0, rollout: { state: 'owned', owner: 'chen' } });

  await site.as('ana').do('decideEpic', decide(null));
  expect(await indexed(site)).toMatchObject({ gaps: 1, rollout: { state: 'open', reason: 'unnamed' } });
});

test('a different answer of the other side objects until they are equal', async () => {
  const site = await aTrackedSite();
  await site.as('ana').do('decideEpic', decide(person('chen')));
  await site.as('ben').do('decideEpic', decide(engineeringLead));
  expect(await indexed(site)).toMatchObject({ rollout: { state: 'open', reason: 'differs' } });

  await site.as('ana').do('decideEpic', decide(person('ben')));
  expect(await indexed(site)).toMatchObject({ rollout: { state: 'owned', owner: 'ben' } });
});

test('no experiment: one click, and the question is gone', async () => {
  const site = await aTrackedSite();
  expect(await indexed(site)).toMatchObject({ experiment: { state: 'toDecide', reason: 'unasked' } });
  const answer = { issueId: epic, activity: 'experiment', applies: false } as const;
  await site.as('ben').do('answerApplies', answer);
  expect(await indexed(site)).toMatchObject({ experiment: { state: 'notNeeded' } });
  await site.as('ana').do('answerApplies', { ...answer, applies: true });
  expect(await indexed(site)).toMatchObject({ experiment: { state: 'open', reason: 'unnamed' } });
});

test('what applies to every epic is not asked of one', async () => {
  const site = await aTrackedSite();
  const answer = { issueId: epic, activity: 'rollout', applies: false } as const;
  expect(await site.as('ben').refusal('answerApplies', answer)).toMatchObject({
    code: 'BAD_INPUT',
    params: { activity: 'rollout' },
  });
});

test("the role's side names its person", async () => {
  const site = await aTrackedSite();
  expect(await site.as('ana').refusal('nameOwner', name('chen'))).toMatchObject({
    code: 'FORBIDDEN',
    params: { reason: 'otherSide' },
  });
  const view = await site.as('ben').do('nameOwner', name('chen'));
  expect(view.decisions.rollout?.named).toMatchObject({ roleId: 'engineers', accountId: 'chen', by: 'ben' });
  expect(await indexed(site)).toMatchObject({ gaps: 0, rollout: { state: 'owned', owner: 'chen' } });
});

test('where no role owns it, nobody is named', async () => {
  const site = await aTrackedSite();
  const feedback = { ...name('chen'), activity: 'feedback' as const };
  expect(await site.as('ben').refusal('nameOwner', feedback)).toMatchObject({ code: 'NOT_NAMEABLE' });
});

test('an owner who leaves leaves a gap, by the next day', async () => {
  const site = await aTrackedSite();
  await site.as('ben').do('nameOwner', name('chen'));
  const { chen } = site.jira.world.people;
  if (!chen) throw new Error('Chen is missing');
  site.jira.world.people['chen'] = { ...chen, active: false };
  await daysLater(site, 1);
  expect(await indexed(site)).toMatchObject({ rollout: { state: 'open', reason: 'left' } });
  expect(await site.as('ana').search('rolloutState = open')).toEqual(['SHOP-1']);
});

test('where both leads decide, one answer waits for the other and changes nobody', async () => {
  const site = await aTrackedSite();
  await strengthen(site, { kind: 'decidedBy', value: 'bothLeads' });
  await site.as('ana').do('decideEpic', decide(person('chen')));
  expect(await indexed(site)).toMatchObject({
    rollout: { state: 'open', reason: 'waiting', source: 'epic', turn: 'engineering' },
  });
  await site.as('ben').do('decideEpic', decide(person('chen')));
  expect(await indexed(site)).toMatchObject({ rollout: { state: 'owned', owner: 'chen' } });
});

test('one account never gives both answers on an epic, whichever side it leads by now', async () => {
  const site = await aTrackedSite();
  await site.as('ana').do('decideEpic', decide(person('chen')));
  await site.as('gita').do('nameLeads', {
    agreementId: agreement,
    product: accountId('farah'),
    engineering: accountId('ana'),
  });
  expect(await site.as('ana').refusal('decideEpic', decide(engineers))).toMatchObject({
    code: 'ALREADY_ANSWERED',
  });
  await site.as('farah').do('decideEpic', decide(person('ben')));
  await site.as('ana').do('decideEpic', decide(engineers));
  expect(await indexed(site)).toMatchObject({ rollout: { reason: 'differs' } });
});

test('two leads who decide at the same time both stand, each with an entry in the history', async () => {
  const site = await aTrackedSite();
  await Promise.all([
    site.as('ana').do('decideEpic', decide(person('chen'))),
    site.as('ben').do('decideEpic', decide(engineeringLead)),
  ]);
  const { decisions } = await site.as('ines').do('openEpic', { issueId: epic });
  expect(decisions.rollout?.answers).toMatchObject({
    product: { answer: person('chen'), by: 'ana' },
    engineering: { answer: engineeringLead, by: 'ben' },
  });
  expect(await indexed(site)).toMatchObject({ rollout: { reason: 'differs' } });
  expect((await epicHistory(site)).sort()).toEqual([
    ['ana', 'epicDecided'],
    ['ben', 'epicDecided'],
  ]);
});

test('where tracking never started the panel learns that, and nothing can be decided', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  const view = await site.as('ana').do('openEpic', { issueId: epic });
  expect(view).toMatchObject({ trackedSince: null, terms: { tracking: null }, decisions: {} });
  expect(await site.as('ana').refusal('decideEpic', decide(engineers))).toMatchObject({
    code: 'NOT_TRACKED',
  });
});

describe.each<[string, Who, object]>([
  ['a team member', 'chen', { code: 'FORBIDDEN', params: { reason: 'notLead' } }],
  ['the project administrator', 'gita', { code: 'FORBIDDEN', params: { reason: 'notLead' } }],
  ['someone who may only browse', 'ines', { code: 'FORBIDDEN', params: { reason: 'notLead' } }],
  ['the administrator of another project', 'hugo', { code: 'FORBIDDEN' }],
  ['someone without access', 'eli', { code: 'NOT_FOUND' }],
])('%s', (_name, who, error) => {
  test('decides nothing', async () => {
    const site = await aTrackedSite();
    const before = structuredClone(await indexed(site));
    expect(await site.as(who).refusal('decideEpic', decide(person('farah')))).toMatchObject(error);
    expect(
      await site.as(who).refusal('answerApplies', { issueId: epic, activity: 'experiment', applies: false }),
    ).toMatchObject(error);
    expect(await site.as(who).refusal('nameOwner', name('farah'))).toMatchObject(error);
    await site.drain();
    expect(await indexed(site)).toEqual(before);
  });
});

test('who may only browse sees the epic as the leads do', async () => {
  const site = await aTrackedSite();
  const forAna = await site.as('ana').do('openEpic', { issueId: epic });
  const { viewer, ...forInes } = await site.as('ines').do('openEpic', { issueId: epic });
  expect(forAna).toEqual({ ...forInes, viewer: forAna.viewer });
  expect(viewer).toEqual({ accountId: 'ines', side: null, canEdit: false, hidden: [] });
});

test.each([
  ['an issue that does not exist', idOf('SHOP-99')],
  ['an epic of a project that the caller may not see', idOf('VAULT-4')],
  ['an issue that is no epic', idOf('SHOP-3')],
])('%s is not found', async (_name, issueId) => {
  const site = await aTrackedSite();
  const ana = site.as('ana');
  const activity = 'rollout' as const;
  const refusals = [
    await ana.refusal('openEpic', { issueId }),
    await ana.refusal('decideEpic', { issueId, activity, answer: engineers }),
    await ana.refusal('answerApplies', { issueId, activity: 'experiment', applies: true }),
    await ana.refusal('nameOwner', { issueId, activity, accountId: accountId('chen') }),
  ];
  expect(refusals.map(({ code }) => code)).toEqual(refusals.map(() => 'NOT_FOUND'));
});

test('nothing is decided on an untracked epic', async () => {
  const site = await aTrackedSite();
  expect(
    await site.as('ana').refusal('decideEpic', { ...decide(engineers), issueId: untracked }),
  ).toMatchObject({ code: 'NOT_TRACKED' });
});

test.each([
  ['someone who left', 'dana'],
  ['a customer of the help centre', 'pat'],
  ['an app', 'robot'],
  ['someone who Jira says may not see the epic', 'eli'],
])('%s owns nothing', async (_name, who) => {
  const site = await aTrackedSite();
  expect(await site.as('ana').refusal('decideEpic', decide(person(who)))).toMatchObject({
    code: 'PERSON_UNAVAILABLE',
  });
  expect(await site.as('ben').refusal('nameOwner', name(who))).toMatchObject({ code: 'PERSON_UNAVAILABLE' });
});

test('a role that the agreement does not have owns nothing', async () => {
  const site = await aTrackedSite();
  const sent = { issueId: epic, activity: 'rollout', answer: { kind: 'role', roleId: 'pilots' } };
  expect(await site.call('ana', 'decideEpic', sent)).toMatchObject({
    ok: false,
    error: { code: 'BAD_INPUT' },
  });
});

test('what someone writes into the index decides nothing, and is put right', async () => {
  const site = await aTrackedSite();
  const before = await site.as('ana').do('openEpic', { issueId: epic });
  await site
    .as('chen')
    .jira('PUT', `/rest/api/3/issue/${epic}/properties/ownership`, { state: 'owned', gaps: 0 });
  expect(await site.as('ana').do('openEpic', { issueId: epic })).toEqual(before);
  await site.as('ana').do('decideEpic', decide(person('chen')));
  expect(await indexed(site)).toMatchObject({ v: 1, gaps: 0, rollout: { state: 'owned', owner: 'chen' } });
});
