import type { Input } from '../../src/contract';
import type { Side } from '../../src/domain/side';
import { engineers } from '../builders/answers';
import { accountId } from '../builders/ids';
import { shop, type Who } from '../builders/world';
import { agreement, answers, nameAnaAndBen, named } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const wants = (side: Side, accepts: Who | null = null): Input<'nominate'> => ({
  agreementId: agreement,
  side,
  accepts: accepts === null ? null : accountId(accepts),
});

const leadsOf = async (site: TestSite) =>
  (await site.as('ines').do('openProject', { projectId: shop.id })).agreements[0].leads;

const vacant = { product: null, engineering: null };

/** Who was told what since, in the order of their names. */
async function told(site: TestSite): Promise<[string, string][]> {
  await site.drain();
  const messages = site.jira.world.inbox.map(({ to, subject }): [string, string] => [to, subject]).sort();
  site.jira.world.inbox.length = 0;
  return messages;
}

test('two who may edit issues become the leads without an administrator, once each has accepted the other', async () => {
  const site = await aSite();
  await site.as('ana').do('nominate', wants('product'));
  expect(await told(site)).toEqual([]);
  const { agreements } = await site.as('ben').do('nominate', wants('engineering', 'ana'));
  expect(agreements[0].nominations).toMatchObject({
    product: { accountId: 'ana', accepts: null },
    engineering: { accountId: 'ben', accepts: 'ana' },
  });
  expect(await leadsOf(site)).toEqual(vacant);
  expect(await told(site)).toEqual([['ana', 'SHOP: you are accepted as a lead']]);

  await site.as('ana').do('nominate', wants('product', 'ben'));
  expect(await leadsOf(site)).toEqual({ product: 'ana', engineering: 'ben' });
  expect(await told(site)).toEqual([['ben', 'You are a lead in SHOP']]);
  await site.as('ben').do('answerActivities', answers({ rollout: engineers }));

  const { changes } = await site.as('ines').do('readHistory', { agreementId: agreement });
  expect(changes.map(({ actor, items }) => [actor, items.map(({ kind }) => kind)])).toEqual([
    ['ben', ['answeredHidden']],
    ['ana', ['nominationAccepted', 'leadNamed', 'leadNamed']],
    ['ben', ['nominated', 'nominationAccepted']],
    ['ana', ['nominated']],
  ]);
});

test('a lead accepts who wants the vacant position', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await site.as('ana').do('stepDown', { agreementId: agreement });
  await told(site);
  await site.as('chen').do('nominate', wants('product', 'ben'));
  expect(await leadsOf(site)).toEqual({ product: null, engineering: 'ben' });
  expect(await told(site)).toEqual([['ben', 'SHOP: someone would lead with you']]);
  await site.as('ben').do('nominate', wants('engineering', 'chen'));
  expect(await leadsOf(site)).toEqual({ product: 'chen', engineering: 'ben' });
  expect(await told(site)).toEqual([['chen', 'You are a lead in SHOP']]);
});

test('a nomination displaces nobody', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  expect(await site.as('chen').refusal('nominate', wants('product', 'ben'))).toMatchObject({
    code: 'CONFLICT',
    current: { leads: { product: 'ana', engineering: 'ben' } },
  });
});

test('two who want the same position at the same time: one stands there, the other is told', async () => {
  const site = await aSite();
  const results = await Promise.all([
    site.as('ana').invoke('nominate', wants('product')),
    site.as('chen').invoke('nominate', wants('product')),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results).toContainEqual(expect.objectContaining({ ok: false }));
  const { changes } = await site.as('ines').do('readHistory', { agreementId: agreement });
  expect(changes).toHaveLength(1);
});

test('two who accept each other at the same time are the leads', async () => {
  const site = await aSite();
  await site.as('ana').do('nominate', wants('product'));
  await site.as('ben').do('nominate', wants('engineering'));
  await Promise.all([
    site.as('ana').do('nominate', wants('product', 'ben')),
    site.as('ben').do('nominate', wants('engineering', 'ana')),
  ]);
  expect(await leadsOf(site)).toEqual({ product: 'ana', engineering: 'ben' });
});

test('who withdrew can’t be accepted; an administrator’s naming ends what stood there', async () => {
  const site = await aSite();
  await site.as('ana').do('nominate', wants('product'));
  await site.as('ana').do('withdrawNomination', { agreementId: agreement });
  expect(await site.as('ben').refusal('nominate', wants('engineering', 'ana'))).toMatchObject({
    code: 'CONFLICT',
  });
  await site.as('farah').do('nominate', wants('product'));
  const { agreements } = await site.as('gita').do('nameLeads', named('ana', 'ben'));
  expect(agreements[0].nominations).toEqual({});
  expect(await site.as('farah').refusal('withdrawNomination', { agreementId: agreement })).toMatchObject({
    code: 'FORBIDDEN',
    params: { reason: 'notNominated' },
  });
});

test('nobody wants both sides', async () => {
  const site = await aSite();
  await site.as('ana').do('nominate', wants('product'));
  expect(await site.as('ana').refusal('nominate', wants('engineering'))).toMatchObject({
    code: 'SAME_PERSON',
  });
});

test('a nominee who has left meanwhile is not accepted', async () => {
  const site = await aSite();
  await site.as('ana').do('nominate', wants('product'));
  const ana = site.jira.world.people['ana'];
  if (ana) site.jira.world.people['ana'] = { ...ana, active: false };
  expect(await site.as('ben').refusal('nominate', wants('engineering', 'ana'))).toMatchObject({
    code: 'PERSON_UNAVAILABLE',
  });
});

test.each<[string, Who, object]>([
  ['someone who may only browse', 'ines', { code: 'FORBIDDEN', params: { reason: 'mayNotEdit' } }],
  ['the administrator of another project', 'hugo', { code: 'FORBIDDEN' }],
  ['someone without access', 'eli', { code: 'NOT_FOUND' }],
  ['someone who left', 'dana', { code: 'NOT_FOUND' }],
])('%s nominates nobody', async (_name, who, error) => {
  const site = await aSite();
  expect(await site.as(who).refusal('nominate', wants('product'))).toMatchObject(error);
});
