import type { AgreementView, Input, Operation } from '../../src/contract';
import type { AgreementId } from '../../src/domain/ids';
import { engineers, notNeeded, productLead } from '../builders/answers';
import { accountId, agreementId } from '../builders/ids';
import { idOf, shop, type Who } from '../builders/world';
import { agreement, answers, bothAnswer, nameAnaAndBen, startTracking } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const scope = (...labels: string[]) => ({ labels, componentIds: [], typeIds: [] });
const payments: Input<'addAgreement'> = { projectId: shop.id, name: 'Payments', scope: scope('payments') };
const second = agreementId(`${shop.id}:1`);

const epics = [{ key: 'SHOP-1' }, { key: 'SHOP-2', labels: ['payments'] }];

const seenBy = async (site: TestSite, who: Who): Promise<AgreementView[]> =>
  (await site.as(who).do('openProject', { projectId: shop.id })).agreements;

const idsOf = (agreements: readonly AgreementView[]): AgreementId[] => agreements.map(({ id }) => id);

const indexOf = (site: TestSite, key: string) => site.jira.world.issues[idOf(key)]?.properties['ownership'];

/** Ana and Ben lead the project, Chen and Farah the payments; both track, and feedback is decided differently. */
async function aSiteOfTwoTeams(): Promise<TestSite> {
  const site = await aSite({ epics });
  await nameAnaAndBen(site);
  await bothAnswer(site, { feedback: productLead });
  await startTracking(site);
  await site.as('gita').do('addAgreement', payments);
  const leads = { product: accountId('chen'), engineering: accountId('farah') };
  await site.as('gita').do('nameLeads', { agreementId: second, ...leads });
  for (const who of ['chen', 'farah'] as const) {
    const given = { ...answers({ feedback: notNeeded }), agreementId: second };
    await site.as(who).do('answerActivities', given);
  }
  await site.as('chen').do('startTracking', { agreementId: second });
  await site.drain();
  return site;
}

test('one that is split off before the start has gone over the epics goes on with that start', async () => {
  const site = await aSite({ epics });
  await nameAnaAndBen(site);
  await bothAnswer(site, { feedback: productLead });
  await site.as('ana').do('startTracking', { agreementId: agreement });
  await site.as('gita').do('addAgreement', payments);
  await site.drain();
  expect(await site.as('ana').do('readHealth', { projectId: shop.id })).toMatchObject({ running: null });
  expect(indexOf(site, 'SHOP-2')).toMatchObject({ state: 'open', agreementId: second });
  const leads = { product: accountId('chen'), engineering: accountId('farah') };
  await site.as('gita').do('nameLeads', { agreementId: second, ...leads });
});

test('an administrator adds an agreement for a label; it starts like any, and takes its epics over', async () => {
  const site = await aSite({ epics });
  await nameAnaAndBen(site);
  await bothAnswer(site, { feedback: productLead });
  await startTracking(site);
  expect(indexOf(site, 'SHOP-2')).toMatchObject({ feedback: { owner: 'ana' } });
  expect((await site.as('ana').do('openEpic', { issueId: idOf('SHOP-1') })).oneOfSeveral).toBeNull();

  const { agreements } = await site.as('gita').do('addAgreement', payments);
  expect(idsOf(agreements)).toEqual([agreement, second]);
  expect(agreements[1]).toMatchObject({
    scoped: { name: 'Payments', scope: { labels: ['payments'] } },
    leads: { product: null, engineering: null },
    viewer: { side: null },
  });
  await site.drain();
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ feedback: { owner: 'ana' } });
  expect(indexOf(site, 'SHOP-2')).toMatchObject({ state: 'open', agreementId: second });
  expect(await site.as('ana').do('openEpic', { issueId: idOf('SHOP-2') })).toMatchObject({
    agreementId: second,
    oneOfSeveral: { name: 'Payments' },
  });
  expect((await site.as('ana').do('openEpic', { issueId: idOf('SHOP-1') })).oneOfSeveral).toEqual({
    name: null,
  });

  const { changes } = await site.as('ines').do('readHistory', { agreementId: agreement });
  expect(changes[0]).toMatchObject({
    actor: 'gita',
    items: [{ kind: 'agreementAdded', agreementId: second, name: 'Payments' }],
  });
});

test('each agreement has its own leads and answers', async () => {
  const site = await aSiteOfTwoTeams();
  expect(indexOf(site, 'SHOP-1')).toMatchObject({ feedback: { state: 'owned', owner: 'ana' } });
  expect(indexOf(site, 'SHOP-2')).toMatchObject({ feedback: { state: 'notNeeded' } });
  expect(
    await site
      .as('ana')
      .refusal('answerActivities', { ...answers({ spec: engineers }), agreementId: second }),
  ).toMatchObject({ code: 'FORBIDDEN' });
  const [first, other] = await seenBy(site, 'chen');
  expect([first?.viewer.side, other?.viewer.side]).toEqual([null, 'product']);
});

test('another scope moves epics from one to the other', async () => {
  const site = await aSiteOfTwoTeams();
  const other = { agreementId: second, name: 'Checkout', scope: scope('checkout') };
  const { agreements } = await site.as('gita').do('changeAgreement', other);
  expect(agreements[1]?.scoped).toEqual({ name: 'Checkout', scope: scope('checkout') });
  await site.drain();
  expect(indexOf(site, 'SHOP-2')).toMatchObject({ feedback: { owner: 'ana' } });
});

test('two administrators change the same scope: who comes second is told, and overwrites only what they saw', async () => {
  const site = await aSiteOfTwoTeams();
  const gita = site.as('gita');
  const { agreements } = await gita.do('openProject', { projectId: shop.id });
  const seen = agreements[1]?.scoped ?? { name: '', scope: scope('none') };
  const listed = (label: string) => ({ agreementId: second, name: 'Checkout', scope: scope(label) });
  await gita.do('changeAgreement', { ...listed('checkout'), seen });
  expect(await gita.refusal('changeAgreement', { ...listed('cart'), seen })).toMatchObject({
    code: 'CONFLICT',
    current: { name: 'Checkout', scope: scope('checkout') },
  });
  await gita.do('changeAgreement', { ...listed('checkout'), seen });
  const now = { name: 'Checkout', scope: scope('checkout') };
  await gita.do('changeAgreement', { ...listed('cart'), seen: now });
});

test('one that tracks is not removed; one that stopped is, its epics fall to the next, its history can be read', async () => {
  const site = await aSiteOfTwoTeams();
  const gita = site.as('gita');
  expect(await gita.refusal('removeAgreement', { agreementId: second })).toMatchObject({ code: 'TRACKED' });
  for (const who of ['chen', 'farah'] as const) {
    await site.as(who).do('changeTerms', { agreementId: second, change: { kind: 'stopTracking' } });
  }
  expect(idsOf((await gita.do('removeAgreement', { agreementId: second })).agreements)).toEqual([agreement]);
  await site.drain();
  expect(indexOf(site, 'SHOP-2')).toMatchObject({ feedback: { owner: 'ana' } });

  const { changes } = await site.as('ines').do('readHistory', { agreementId: second });
  expect(changes.at(-1)).toMatchObject({
    actor: 'gita',
    items: [{ kind: 'leadNamed' }, { kind: 'leadNamed' }],
  });
  expect(await site.as('chen').refusal('startTracking', { agreementId: second })).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await gita.refusal('removeAgreement', { agreementId: second })).toMatchObject({ code: 'NOT_FOUND' });
});

test('a team that is split off silences nothing: what was tracked has a gap until its leads agree', async () => {
  const site = await aSite({ epics });
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: productLead });
  await startTracking(site);
  await site.as('gita').do('addAgreement', payments);
  await site.drain();
  expect(indexOf(site, 'SHOP-2')).toMatchObject({ rollout: { state: 'open', reason: 'unanswered' } });

  const leads = { product: accountId('chen'), engineering: accountId('farah') };
  await site.as('gita').do('nameLeads', { agreementId: second, ...leads });
  await site.drain();
  expect(indexOf(site, 'SHOP-2')).toMatchObject({ rollout: { state: 'open', reason: 'unanswered' } });
});

/** Its commit comes last although it has read everything before the other one's. */
const holdUp = (site: TestSite, operation: Operation) =>
  site.faults.add({
    remote: 'kvs',
    operation,
    path: /\/transaction/,
    times: 1,
    effect: { kind: 'delay', milliseconds: 500 },
  });

describe('a team is removed', () => {
  const leads = { agreementId: second, product: accountId('chen'), engineering: accountId('farah') };
  const removes = (site: TestSite) => site.as('gita').invoke('removeAgreement', { agreementId: second });
  const starts = (site: TestSite) => site.as('chen').invoke('startTracking', { agreementId: second });
  const idsSeen = async (site: TestSite) => idsOf(await seenBy(site, 'ines'));

  test('while tracking starts in it: the start learns that it is gone', async () => {
    const site = await aSite({ epics });
    await site.as('gita').do('addAgreement', payments);
    await site.as('gita').do('nameLeads', leads);
    holdUp(site, 'startTracking');
    const results = await Promise.all([starts(site), removes(site)]);
    expect(results).toMatchObject([{ ok: false, error: { code: 'NOT_FOUND' } }, { ok: true }]);
    expect(await idsSeen(site)).toEqual([agreement]);
  });

  test('while tracking starts in it: the removal learns that it is tracked', async () => {
    const site = await aSite({ epics });
    await site.as('gita').do('addAgreement', payments);
    await site.as('gita').do('nameLeads', leads);
    holdUp(site, 'removeAgreement');
    const results = await Promise.all([removes(site), starts(site)]);
    expect(results).toMatchObject([{ ok: false, error: { code: 'TRACKED' } }, { ok: true }]);
    expect(await idsSeen(site)).toEqual([agreement, second]);
  });

  test('while its first leads are named, which nothing of it was stored before: they are told', async () => {
    const site = await aSite({ epics });
    await site.as('gita').do('addAgreement', payments);
    holdUp(site, 'nameLeads');
    const results = await Promise.all([site.as('gita').invoke('nameLeads', leads), removes(site)]);
    expect(results).toMatchObject([{ ok: false, error: { code: 'NOT_FOUND' } }, { ok: true }]);
  });
});

describe('no tracked epic falls silent by a change of the list', () => {
  const silences = { code: 'TRACKED', params: { reason: 'scope' } };
  const shown = (site: TestSite) => indexOf(site, 'SHOP-2');

  /** Only the payments are tracked. */
  async function aSiteThatTracksPayments(): Promise<TestSite> {
    const site = await aSiteOfTwoTeams();
    for (const who of ['ana', 'ben'] as const) {
      await site.as(who).do('changeTerms', { agreementId: agreement, change: { kind: 'stopTracking' } });
    }
    await site.drain();
    return site;
  }

  test('a tracked team’s scope is not narrowed towards one that does not track; it is widened', async () => {
    const site = await aSiteThatTracksPayments();
    const gita = site.as('gita');
    const named = { agreementId: second, name: 'Payments' };
    expect(await gita.refusal('changeAgreement', { ...named, scope: scope('checkout') })).toEqual(silences);
    await gita.do('changeAgreement', { ...named, scope: scope('payments', 'checkout') });
    await site.drain();
    expect(shown(site)).toMatchObject({ agreementId: second, feedback: { state: 'notNeeded' } });
  });

  test('a team that does not track takes no epics from one that does; it is renamed', async () => {
    const site = await aSiteOfTwoTeams();
    for (const who of ['chen', 'farah'] as const) {
      await site.as(who).do('changeTerms', { agreementId: second, change: { kind: 'stopTracking' } });
    }
    const gita = site.as('gita');
    const named = { agreementId: second, name: 'Payments' };
    const wider = scope('payments', 'checkout');
    expect(await gita.refusal('changeAgreement', { ...named, scope: wider })).toEqual(silences);
    await gita.do('changeAgreement', { ...named, name: 'Money', scope: scope('payments') });
  });

  test('a tracked team that nobody leads is not removed where the others do not track', async () => {
    const site = await aSiteThatTracksPayments();
    for (const who of ['chen', 'farah'] as const) {
      await site.as(who).do('stepDown', { agreementId: second });
    }
    expect(await site.as('gita').refusal('removeAgreement', { agreementId: second })).toEqual(silences);
  });
});

test('one that nobody leads goes as it came, and its epics are the first ones again', async () => {
  const site = await aSite({ epics });
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: productLead });
  await startTracking(site);
  await site.as('gita').do('addAgreement', payments);
  await site.as('gita').do('removeAgreement', { agreementId: second });
  await site.drain();
  expect(indexOf(site, 'SHOP-2')).toMatchObject({ rollout: { state: 'owned', owner: 'ana' } });
});

test('agreements are told apart by component or label, never by type', async () => {
  const site = await aSite();
  const byType = { labels: [], componentIds: [], typeIds: ['10000'] };
  const refused = await site.as('gita').invoke('addAgreement', { ...payments, scope: byType });
  expect(refused).toMatchObject({ ok: false, error: { code: 'BAD_INPUT' } });
});

test('the number of a removed agreement is not used again', async () => {
  const site = await aSite();
  const gita = site.as('gita');
  await gita.do('addAgreement', payments);
  await gita.do('removeAgreement', { agreementId: second });
  expect(idsOf((await gita.do('addAgreement', payments)).agreements)).toEqual([
    agreement,
    agreementId(`${shop.id}:2`),
  ]);
});

test('two administrators set up a project at the same time: nothing is lost', async () => {
  const site = await aSite();
  site.faults.add({
    remote: 'kvs',
    path: /\/transaction/,
    times: 1,
    effect: { kind: 'delay', milliseconds: 300 },
  });
  await Promise.all([
    nameAnaAndBen(site),
    site.as('gita').do('addAgreement', payments),
    site.as('gita').do('addAgreement', { ...payments, name: 'Checkout', scope: scope('checkout') }),
  ]);
  const agreements = await seenBy(site, 'ines');
  expect(agreements[0]?.leads).toEqual({ product: 'ana', engineering: 'ben' });
  expect(agreements.flatMap(({ scoped }) => scoped?.name ?? []).sort()).toEqual(['Checkout', 'Payments']);
  expect(new Set(idsOf(agreements)).size).toBe(3);
  const { changes } = await site.as('ines').do('readHistory', { agreementId: agreement });
  expect(changes).toHaveLength(3);
});

test('a project holds fifty-one agreements', async () => {
  const site = await aSite();
  const gita = site.as('gita');
  for (let n = 1; n <= 50; n += 1) {
    await gita.do('addAgreement', { ...payments, name: `Team ${String(n)}` });
  }
  expect(await gita.refusal('addAgreement', payments)).toMatchObject({ code: 'LIMIT' });
});

test.each<[string, Input<'addAgreement'>, object]>([
  ['without a scope', { ...payments, scope: scope() }, { code: 'BAD_INPUT', params: { field: 'scope' } }],
  [
    'of another project’s component',
    { ...payments, scope: { ...scope(), componentIds: ['777'] } },
    { code: 'BAD_INPUT', params: { field: 'componentIds' } },
  ],
])('an agreement %s is refused', async (_name, input, error) => {
  const site = await aSite();
  expect(await site.as('gita').refusal('addAgreement', input)).toMatchObject(error);
});

test('the default agreement is neither renamed nor removed', async () => {
  const site = await aSite();
  const gita = site.as('gita');
  const { name } = payments;
  const changed = { agreementId: agreement, name, scope: payments.scope };
  expect(await gita.refusal('changeAgreement', changed)).toMatchObject({ code: 'BAD_INPUT' });
  expect(await gita.refusal('removeAgreement', { agreementId: agreement })).toMatchObject({
    code: 'BAD_INPUT',
  });
});

test.each<[string, Who]>([
  ['a lead', 'ana'],
  ['someone who may only browse', 'ines'],
  ['the administrator of another project', 'hugo'],
])('%s changes nothing of the list', async (_name, who) => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await site.as('gita').do('addAgreement', payments);
  const forbidden = { code: 'FORBIDDEN', params: { reason: 'notAdministrator' } };
  const { name } = payments;
  expect(await site.as(who).refusal('addAgreement', payments)).toEqual(forbidden);
  expect(
    await site.as(who).refusal('changeAgreement', { agreementId: second, name, scope: scope('x') }),
  ).toEqual(forbidden);
  expect(await site.as(who).refusal('removeAgreement', { agreementId: second })).toEqual(forbidden);
});

test('a project that is deleted for good takes along every agreement it ever had', async () => {
  const site = await aSiteOfTwoTeams();
  const gita = site.as('gita');
  await gita.do('addAgreement', { ...payments, name: 'Checkout', scope: scope('checkout') });
  const third = agreementId(`${shop.id}:2`);
  await gita.do('nameLeads', { agreementId: third, product: accountId('jo'), engineering: accountId('kim') });
  for (const who of ['jo', 'kim'] as const) {
    await site.as(who).do('changeTerms', { agreementId: third, change: { kind: 'stopTracking' } });
  }
  await gita.do('removeAgreement', { agreementId: third });
  await site.drain();
  expect(JSON.stringify(site.platformView().storage)).toContain(third);

  site.jira.world.globalPermissions['ADMINISTER'] = ['gita'];
  await site.as('gita').jira('DELETE', `/rest/api/3/project/${shop.key}?enableUndo=false`);
  await site.drain();
  expect(JSON.stringify(site.platformView().storage)).not.toContain(`${shop.id}:`);
});

test('of a project that is deleted right after it changed nothing is left, although queries lag', async () => {
  const site = await aSite({ epics, entityQueryLagMs: 5 * 60_000 });
  await site.as('gita').do('addAgreement', payments);
  const leads = { product: accountId('chen'), engineering: accountId('farah') };
  await site.as('gita').do('nameLeads', { agreementId: second, ...leads });
  site.jira.world.globalPermissions['ADMINISTER'] = ['gita'];
  await site.as('gita').jira('DELETE', `/rest/api/3/project/${shop.key}?enableUndo=false`);
  await site.drain();
  await site.advanceClock(30 * 60_000);
  await site.drain();
  expect(JSON.stringify(site.platformView().storage)).not.toContain(`${shop.id}:`);
});
