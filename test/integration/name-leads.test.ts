import { agreement, answers, nameAnaAndBen, named } from '../support/first-path';
import { aSite } from '../support/site';
import { engineers } from '../builders/answers';
import { shop, vault, type Who } from '../builders/world';

const messagesTo = (site: Awaited<ReturnType<typeof aSite>>, who: Who) =>
  site.jira.world.inbox.filter(({ to }) => to === who);

test('a project administrator names both leads; everybody sees them and the matrix of suggestions', async () => {
  const site = await aSite();
  expect((await site.as('gita').do('openProject', { projectId: shop.id })).agreement).toBeNull();

  await nameAnaAndBen(site);

  const { viewer, agreement: seen } = await site.as('ana').do('openProject', { projectId: shop.id });
  expect(viewer).toEqual({ accountId: 'ana', side: 'product', canAdminister: false });
  expect(seen).toMatchObject({
    id: agreement,
    leads: { product: 'ana', engineering: 'ben' },
    accepted: { product: false, engineering: false },
    tracking: null,
  });
  expect(seen?.activities).toHaveLength(18);
  expect(seen?.activities.every(({ state }) => state.state === 'suggested')).toBe(true);
});

test('both are told, and whoever names themselves is not', async () => {
  const site = await aSite();
  await site.as('gita').do('nameLeads', named('gita', 'ben'));
  await site.drain();
  expect(messagesTo(site, 'ben')).toHaveLength(1);
  expect(messagesTo(site, 'gita')).toHaveLength(0);
});

test('other leads can be named until a lead has answered', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  const renamed = await site.as('gita').do('nameLeads', named('ana', 'chen'));
  expect(renamed.agreement?.leads).toEqual({ product: 'ana', engineering: 'chen' });

  await site.as('chen').do('answerActivities', answers({ rollout: engineers }));
  expect(await site.as('gita').refusal('nameLeads', named('ana', 'ben'))).toMatchObject({
    code: 'LEAD_ANSWERED',
  });
});

test.each<[string, Who, object]>([
  ['someone who may edit issues', 'ana', { code: 'FORBIDDEN', params: { reason: 'notAdministrator' } }],
  ['someone who may only browse', 'ines', { code: 'FORBIDDEN', params: { reason: 'notAdministrator' } }],
  ['the administrator of another project', 'hugo', { code: 'FORBIDDEN' }],
  ['someone without access', 'eli', { code: 'NOT_FOUND' }],
])('%s names nobody', async (_who, who, error) => {
  const site = await aSite();
  expect(await site.as(who).refusal('nameLeads', named('ana', 'ben'))).toMatchObject(error);
  expect((await site.as('gita').do('openProject', { projectId: shop.id })).agreement).toBeNull();
});

test.each([
  ['one account for both sides', 'ana', 'ana', 'SAME_PERSON'],
  ['someone who left', 'ana', 'dana', 'PERSON_UNAVAILABLE'],
  ['a customer of the help centre', 'ana', 'pat', 'PERSON_UNAVAILABLE'],
  ['an app', 'ana', 'robot', 'PERSON_UNAVAILABLE'],
  ['someone without access', 'eli', 'ben', 'PERSON_UNAVAILABLE'],
  ['an account that does not exist', 'ana', 'nobody', 'PERSON_UNAVAILABLE'],
])('%s becomes no lead', async (_name, product, engineering, code) => {
  const site = await aSite();
  expect(await site.as('gita').refusal('nameLeads', named(product, engineering))).toMatchObject({ code });
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
