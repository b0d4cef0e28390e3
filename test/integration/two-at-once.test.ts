import { dataScience, engineers, person, productLead } from '../builders/answers';
import { idOf, shop } from '../builders/world';
import { agreement, answers, bothAnswer, nameAnaAndBen, named, startTracking } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

/** Lets the next commit start last although its command was first. */
const holdNextCommit = (site: TestSite) =>
  site.faults.add({
    remote: 'kvs',
    path: /\/transaction/,
    times: 1,
    effect: { kind: 'delay', milliseconds: 300 },
  });

const stateOf = async (site: TestSite, activity: string) => {
  const page = await site.as('ana').do('openProject', { projectId: shop.id });
  return page.agreements[0].activities.find(({ id }: { id: string }) => id === activity)?.state;
};

test('both leads answer at the same time: both answers stand, and both are in the history', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  holdNextCommit(site);
  const ana = site.as('ana').invoke('answerActivities', answers({ rollout: engineers, spec: productLead }));
  const ben = site.as('ben').invoke('answerActivities', answers({ rollout: engineers, spec: engineers }));
  expect(await Promise.all([ana, ben])).toMatchObject([{ ok: true }, { ok: true }]);

  expect(await stateOf(site, 'rollout')).toMatchObject({ state: 'agreed', answer: engineers });
  expect(await stateOf(site, 'spec')).toMatchObject({ state: 'differs' });
  const { changes } = await site.as('ana').do('readHistory', { agreementId: agreement });
  expect(changes.map(({ id }) => id).sort()).toEqual(['10000:0:000001', '10000:0:000002', '10000:0:000003']);
  expect(changes.map(({ actor }) => actor).sort()).toEqual(['ana', 'ben', 'gita']);
});

test('"agree" with what the other has changed meanwhile agrees on nothing', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: engineers });
  await site.as('ana').do('answerActivities', answers({ rollout: dataScience }));
  await site.as('ana').do('answerActivities', answers({ rollout: productLead }));
  await site.as('ben').do('answerActivities', answers({ rollout: dataScience }));
  expect(await stateOf(site, 'rollout')).toMatchObject({
    state: 'changing',
    answer: engineers,
    answers: { product: { answer: productLead }, engineering: { answer: dataScience } },
  });
});

test('both leads decide on one epic at the same time: neither decision is lost', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await startTracking(site);
  const decision = { issueId: idOf('SHOP-1'), activity: 'rollout' } as const;
  holdNextCommit(site);
  const decided = await Promise.all([
    site.as('ana').invoke('decideEpic', { ...decision, answer: person('chen') }),
    site.as('ben').invoke('decideEpic', { ...decision, answer: engineers }),
  ]);
  expect(decided).toMatchObject([{ ok: true }, { ok: true }]);
  const { decisions } = await site.as('ana').do('openEpic', { issueId: decision.issueId });
  expect(decisions.rollout?.answers).toMatchObject({
    product: { answer: person('chen') },
    engineering: { answer: engineers },
  });
  await site.drain();
  expect(site.jira.world.issues[decision.issueId]?.properties['ownership']).toMatchObject({
    rollout: { state: 'open', reason: 'differs' },
  });
});

test('two administrators name leads in a fresh project at the same time: one agreement', async () => {
  const site = await aSite();
  holdNextCommit(site);
  const both = await Promise.all([nameAnaAndBen(site), nameAnaAndBen(site)]);
  expect(both.map(({ agreements: [seen] }) => seen.leads)).toEqual([
    { product: 'ana', engineering: 'ben' },
    { product: 'ana', engineering: 'ben' },
  ]);
  const { changes } = await site.as('ana').do('readHistory', { agreementId: agreement });
  expect(changes).toHaveLength(1);
});

test('a commit that is refused once, although nobody was faster, is tried again', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  site.faults.add({
    remote: 'kvs',
    path: /transaction/,
    times: 1,
    effect: { kind: 'status', status: 409 },
  });
  expect(await site.as('ana').invoke('answerActivities', answers({ rollout: engineers }))).toMatchObject({
    ok: true,
  });
});

test('a store that refuses every commit ends in an error and stores nothing', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  site.faults.add({
    remote: 'kvs',
    path: /\/transaction/,
    effect: { kind: 'status', status: 500, body: { code: 'INTERNAL', message: 'broken' } },
  });
  expect(await site.as('ana').invoke('answerActivities', answers({ rollout: engineers }))).toMatchObject({
    ok: false,
  });
  site.faults.clear();
  expect(await stateOf(site, 'rollout')).toEqual({ state: 'suggested' });
});

test('an answer that was stored although its reply got lost can be sent again', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  site.faults.add({ remote: 'kvs', path: /\/transaction/, times: 1, effect: { kind: 'loseAnswer' } });
  await site.as('ana').invoke('answerActivities', answers({ rollout: engineers }));
  await site.as('ana').do('answerActivities', answers({ rollout: engineers }));
  const { changes } = await site.as('ana').do('readHistory', { agreementId: agreement });
  expect(changes).toHaveLength(2);
});

test('a lead who was replaced while their decision was being checked does not overwrite the new lead', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await startTracking(site);
  const decision = { issueId: idOf('SHOP-1'), activity: 'rollout' } as const;
  site.faults.add({
    operation: 'decideEpic',
    path: /\/user\/bulk/,
    times: 1,
    effect: { kind: 'delay', milliseconds: 1500 },
  });
  const late = site.as('ana').invoke('decideEpic', { ...decision, answer: person('chen') });
  // The look-up of Chen takes longer than all of this.
  await site.as('gita').do('nameLeads', named('farah', 'ben'));
  await site.as('farah').do('decideEpic', { ...decision, answer: engineers });
  expect(await late).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
  const { decisions } = await site.as('farah').do('openEpic', { issueId: decision.issueId });
  expect(decisions.rollout?.answers).toMatchObject({ product: { by: 'farah', answer: engineers } });
});
