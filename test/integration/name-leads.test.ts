import type { ActivityView, AgreementView } from '../../src/contract';
import { engineeringLead, engineers, productLead } from '../builders/answers';
import { accountId } from '../builders/ids';
import { idOf, shop, vault, type Who } from '../builders/world';
import { agreement, answers, bothAnswer, nameAnaAndBen, named, startTracking } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const messagesTo = (site: TestSite, who: Who) => site.jira.world.inbox.filter(({ to }) => to === who);

async function seenBy(site: TestSite, who: Who): Promise<AgreementView> {
  return (await site.as(who).do('openProject', { projectId: shop.id })).agreements[0];
}

const rolloutOf = ({ activities }: AgreementView): ActivityView | undefined =>
  activities.find(({ id }: { id: string }) => id === 'rollout');

const indexOf = (site: TestSite) => site.jira.world.issues[idOf('SHOP-1')]?.properties['ownership'];

test('before anybody is named there is a matrix of suggestions, and two vacant positions', async () => {
  const site = await aSite();
  expect(await seenBy(site, 'ana')).toMatchObject({
    id: agreement,
    leads: { product: null, engineering: null },
    viewer: { side: null },
    scoped: null,
  });
});

test('a project administrator names both leads; everybody sees them', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  const seen = await seenBy(site, 'ana');
  expect(seen).toMatchObject({
    viewer: { accountId: 'ana', side: 'product' },
    leads: { product: 'ana', engineering: 'ben' },
    accepted: { product: false, engineering: false },
    tracking: null,
  });
  expect(seen.activities).toHaveLength(18);
  expect(seen.activities.every(({ state }) => state.state === 'suggested')).toBe(true);
});

test('two administrators name leads: each side that the second chose anew is compared with who they saw', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  const gita = site.as('gita');
  const seen = { product: accountId('ana'), engineering: accountId('ben') };
  await gita.do('nameLeads', { ...named('chen', 'ben'), seen });
  expect(await gita.refusal('nameLeads', { ...named('farah', 'ben'), seen })).toMatchObject({
    code: 'CONFLICT',
    current: { leads: { product: 'chen', engineering: 'ben' } },
  });
  await gita.do('nameLeads', { ...named('ana', 'farah'), seen });
  expect(await seenBy(site, 'ana')).toMatchObject({ leads: { product: 'chen', engineering: 'farah' } });
});

test('days are those of who set it up, and later namings leave that', async () => {
  const site = await aSite();
  const inZone = (who: Who, timeZone: string) => {
    const person = site.jira.world.people[who];
    if (person) site.jira.world.people[who] = { ...person, timeZone };
  };
  inZone('gita', 'Asia/Kolkata');
  await nameAnaAndBen(site);
  inZone('gita', 'Europe/Berlin');
  await site.as('gita').do('nameLeads', named('ana', 'chen'));
  expect((await seenBy(site, 'ana')).terms.settings.timeZone).toBe('Asia/Kolkata');
});

test('days are UTC where Jira names a time zone that nobody else knows', async () => {
  const site = await aSite();
  const { gita } = site.jira.world.people;
  if (gita) site.jira.world.people['gita'] = { ...gita, timeZone: 'Asia/Riyadh87' };
  await nameAnaAndBen(site);
  expect((await seenBy(site, 'ana')).terms.settings.timeZone).toBe('UTC');
});

test('both are told, and whoever names themselves is not', async () => {
  const site = await aSite();
  await site.as('gita').do('nameLeads', named('gita', 'ben'));
  await site.drain();
  expect(messagesTo(site, 'ben')).toHaveLength(1);
  expect(messagesTo(site, 'gita')).toHaveLength(0);
});

test('a successor takes over what is in force and every position, and has it to confirm; pending answers end', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: productLead });
  await startTracking(site);
  expect(indexOf(site)).toMatchObject({ rollout: { owner: 'ana' } });
  await site.as('ana').do('answerActivities', answers({ rollout: engineers, spec: engineeringLead }));

  await site.as('gita').do('nameLeads', named('chen', 'ben'));
  const seen = await seenBy(site, 'chen');
  expect(rolloutOf(seen)).toMatchObject({
    state: { state: 'agreed', answer: productLead },
    toConfirm: ['product'],
  });
  expect(seen.activities.filter(({ state }) => state.state === 'waiting')).toEqual([]);
  await site.drain();
  expect(indexOf(site)).toMatchObject({ rollout: { owner: 'chen' } });

  await site.as('chen').do('answerActivities', answers({ rollout: productLead }));
  expect(rolloutOf(await seenBy(site, 'ines'))?.toConfirm).toEqual([]);
  expect(await site.as('ana').refusal('answerActivities', answers({ rollout: engineers }))).toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('a lead steps down: the position is vacant, what they owned has no owner, and all is on record', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: productLead });
  await startTracking(site);
  const { agreements } = await site.as('ana').do('stepDown', { agreementId: agreement });
  expect(agreements[0]).toMatchObject({
    leads: { product: null, engineering: 'ben' },
    viewer: { side: null },
  });
  await site.drain();
  expect(indexOf(site)).toMatchObject({ rollout: { state: 'open' } });
  const { changes } = await site.as('ines').do('readHistory', { agreementId: agreement });
  expect(changes[0]).toMatchObject({
    actor: 'ana',
    items: [{ kind: 'leadNamed', side: 'product', from: 'ana', to: null }],
  });
  expect(await site.as('ana').refusal('stepDown', { agreementId: agreement })).toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('two administrators who each replace another lead at the same time both have their way', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  site.faults.add({
    remote: 'kvs',
    path: /\/transaction/,
    times: 1,
    effect: { kind: 'delay', milliseconds: 300 },
  });
  await Promise.all([
    site.as('gita').do('nameLeads', named('chen', 'ben')),
    site.as('gita').do('nameLeads', named('ana', 'farah')),
  ]);
  expect((await seenBy(site, 'ines')).leads).toEqual({ product: 'chen', engineering: 'farah' });
});

test('one account never ends up on both sides, not even by two at once', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  const results = await Promise.all([
    site.as('gita').invoke('nameLeads', named('chen', 'ben')),
    site.as('gita').invoke('nameLeads', named('ana', 'chen')),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results).toContainEqual({ ok: false, error: { code: 'SAME_PERSON' } });
});

const engineeringAlone = {
  agreementId: agreement,
  change: { kind: 'soleSide', value: 'engineering' },
} as const;

test('an administrator says that there is no separate product lead once nobody is; naming one ends it', async () => {
  const site = await aSite();
  const gita = site.as('gita');
  await nameAnaAndBen(site);
  await site.as('ben').do('answerActivities', answers({ rollout: engineers }));
  await startTracking(site);
  expect(await gita.refusal('changeTerms', engineeringAlone)).toMatchObject({ code: 'FORBIDDEN' });

  await gita.do('nameLeads', { ...named('ana', 'ben'), product: null });
  const alone = await gita.do('changeTerms', engineeringAlone);
  expect(alone.soleSide).toBe('engineering');
  expect(rolloutOf(alone)?.state).toMatchObject({ state: 'agreed', answer: engineers });
  await site.drain();
  expect(indexOf(site)).toMatchObject({ rollout: { reason: 'unnamed' } });

  await gita.do('nameLeads', named('chen', 'ben'));
  const again = await seenBy(site, 'chen');
  expect(again).toMatchObject({ soleSide: null, leads: { product: 'chen' } });
  expect(rolloutOf(again)).toMatchObject({ state: { state: 'agreed' }, toConfirm: ['product'] });
});

test('nobody but an administrator says so of a vacant position', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await site.as('ana').do('stepDown', { agreementId: agreement });
  for (const who of ['chen', 'ines', 'hugo'] as const) {
    expect(await site.as(who).refusal('changeTerms', engineeringAlone)).toMatchObject({ code: 'FORBIDDEN' });
  }
  expect((await site.as('ben').do('changeTerms', engineeringAlone)).soleSide).toBeNull();
});

test.each<[string, Who, object]>([
  ['someone who may edit issues', 'ana', { code: 'FORBIDDEN', params: { reason: 'notAdministrator' } }],
  ['someone who may only browse', 'ines', { code: 'FORBIDDEN', params: { reason: 'notAdministrator' } }],
  ['the administrator of another project', 'hugo', { code: 'FORBIDDEN' }],
  ['someone without access', 'eli', { code: 'NOT_FOUND' }],
])('%s names nobody', async (_who, who, error) => {
  const site = await aSite();
  expect(await site.as(who).refusal('nameLeads', named('ana', 'ben'))).toMatchObject(error);
  expect((await seenBy(site, 'gita')).leads).toEqual({ product: null, engineering: null });
});

test.each([
  ['one account for both sides', 'ana', 'ana', 'SAME_PERSON'],
  ['someone who left', 'ana', 'dana', 'PERSON_UNAVAILABLE'],
  ['a customer of the help centre', 'ana', 'pat', 'PERSON_UNAVAILABLE'],
  ['an app', 'ana', 'robot', 'PERSON_UNAVAILABLE'],
  ['someone who may only browse', 'ana', 'ines', 'PERSON_UNAVAILABLE'],
  ['someone without access', 'eli', 'ben', 'PERSON_UNAVAILABLE'],
  ['an account that does not exist', 'ana', 'nobody', 'PERSON_UNAVAILABLE'],
])('%s becomes no lead', async (_name, product, engineering, code) => {
  const site = await aSite();
  expect(await site.as('gita').refusal('nameLeads', named(product, engineering))).toMatchObject({ code });
});

test('one lead can be replaced although the other has left', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  const ana = site.jira.world.people['ana'];
  if (ana) site.jira.world.people['ana'] = { ...ana, active: false };
  const { agreements } = await site.as('gita').do('nameLeads', named('ana', 'chen'));
  expect(agreements[0].leads).toEqual({ product: accountId('ana'), engineering: accountId('chen') });
});

test('a project that the caller may not see does not exist for them', async () => {
  const site = await aSite();
  expect(await site.as('ana').refusal('openProject', { projectId: vault.id })).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect((await site.as('hugo').do('openProject', { projectId: vault.id })).viewer).toMatchObject({
    canAdminister: true,
  });
});
