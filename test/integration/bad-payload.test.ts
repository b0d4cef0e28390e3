import { inputs, type Operation } from '../../src/contract';
import { nameAnaAndBen } from '../support/first-path';
import { aSite, type TestSite } from '../support/site';

const issueId = '20001';
const agreementId = '10000:0';
const answer = { kind: 'lead', side: 'product' };
const answered = { activityId: 'rollout', answer };

const bad: Record<Operation, unknown[]> = {
  openProject: [{}, { projectId: 10000 }, { projectId: 'SHOP' }, { projectId: '10000', as: 'ana' }],
  nameLeads: [
    { projectId: '10000', product: 'ana' },
    { projectId: '10000', product: 'ana', engineering: '../ben' },
    { projectId: '10000', product: 'ana', engineering: 'ben', accountId: 'gita' },
  ],
  answerActivities: [
    { agreementId, answers: [] },
    { agreementId, answers: Array.from({ length: 41 }, (_, n) => ({ ...answered, activityId: `own-${n}` })) },
    { agreementId, answers: [answered, { ...answered, answer: { kind: 'notNeeded' } }] },
    { agreementId, answers: [{ ...answered, side: 'engineering' }] },
    { agreementId, answers: [{ ...answered, answer: { kind: 'team' } }] },
    { agreementId, answers: [{ ...answered, answer: { ...answer, accountId: 'ana' } }] },
    { agreementId, answers: [{ ...answered, comment: '   ' }] },
    { agreementId, answers: [{ ...answered, comment: 'x'.repeat(501) }] },
    { agreementId: '10000', answers: [answered] },
  ],
  startTracking: [{}, { agreementId: 'agreement' }, { agreementId, startedAt: '2020-01-01' }],
  readHistory: [{}, { agreementId, cursor: 1 }, { agreementId, cursor: 'x'.repeat(2001) }],
  openEpic: [{}, { issueId: 'SHOP-1' }, { issueId: 20001 }, { issueId, projectId: '10000' }],
  decideEpic: [
    { issueId, activity: 'rollout' },
    { issueId, activity: 'spec', answer },
    { issueId, activity: 'rollout', answer: { kind: 'person' } },
    { issueId, activity: 'rollout', answer, side: 'engineering' },
  ],
  answerApplies: [
    { issueId, activity: 'experiment' },
    { issueId, activity: 'experiment', applies: 'no' },
    { issueId, activity: 'vision-strategy', applies: true },
  ],
  nameOwner: [
    { issueId, activity: 'rollout' },
    { issueId, activity: 'rollout', accountId: '' },
    { issueId, activity: 'rollout', accountId: 'chen', roleId: 'design' },
  ],
};

let site: TestSite;
beforeEach(async () => {
  site = await aSite();
  await nameAnaAndBen(site);
});

const isOperation = (name: string): name is Operation => name in bad;

test.each(Object.keys(inputs).filter(isOperation))('%s refuses what is not its input', async (operation) => {
  for (const payload of [...bad[operation], undefined, null, 'text', []]) {
    const before = JSON.stringify(site.platformView().storage);
    expect(await site.call('ana', operation, payload)).toMatchObject({
      ok: false,
      error: { code: 'BAD_INPUT' },
    });
    expect(JSON.stringify(site.platformView().storage)).toBe(before);
  }
});

test('a cursor that is none of ours is refused', async () => {
  expect(await site.call('ana', 'readHistory', { agreementId, cursor: 'nonsense' })).toMatchObject({
    ok: false,
    error: { code: 'BAD_INPUT', params: { field: 'cursor' } },
  });
});

const changeQuery = { remote: 'kvs', origin: 'function', path: /query/ } as const;

test.each([429, 503])('a store that answers %s is not taken for a bad cursor', async (status) => {
  site.faults.add({ ...changeQuery, effect: { kind: 'status', status } });
  expect(await site.call('ana', 'readHistory', { agreementId, cursor: 'any' })).toMatchObject({
    ok: false,
    error: { code: 'INTERNAL' },
  });
});

test('a cursor that leads into another agreement is refused', async () => {
  const value = { agreementId: '10200:0', issueId: '-', actor: 'hugo', at: 'now', doc: { items: [] } };
  const body = { data: [{ key: '10200:0:000001', value }] };
  site.faults.add({ ...changeQuery, effect: { kind: 'status', status: 200, body } });
  expect(await site.call('ana', 'readHistory', { agreementId, cursor: 'any' })).toMatchObject({
    ok: false,
    error: { code: 'BAD_INPUT', params: { field: 'cursor' } },
  });
});

test('an operation that does not exist fails, and says nothing of the inside', async () => {
  await expect(site.call('ana', 'readStorage', {})).rejects.toThrow(/readStorage/);
});
