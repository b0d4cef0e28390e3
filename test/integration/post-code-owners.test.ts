import fc from 'fast-check';
import { person } from '../builders/answers';
import { idOf, vault, type Who } from '../builders/world';
import { answers, nameAnaAndBen, startTracking } from '../support/first-path';
import { aScene, secret } from '../support/scene';
import { aSite, type TestSite } from '../support/site';
import { aTrackedSite } from '../support/tracked-site';

const ask = (site: TestSite, who: Who, issueKey: unknown, from: 'automation' | 'rovo' = 'automation') =>
  site.runAction(who, 'post-code-owners', { from, inputs: { issueKey } });

const failed = (message: RegExp) => ({
  outcome: 'failed',
  messages: [expect.stringMatching(message)] as unknown[],
});
const notThere = failed(/no such epic/);
const notAKey = failed(/no key of an epic/);

const owners = {
  outcome: 'done',
  outputs: {
    state: 'open',
    severity: 'warning',
    reasons: 'rollout unnamed, experiment unasked',
    resultDue: null,
    rolloutState: 'open',
    rolloutOwner: null,
    experimentState: 'toDecide',
    experimentOwner: null,
    feedbackState: 'owned',
    feedbackOwner: 'ana',
  },
};

test('a rule and an agent learn who owns what, and what is missing, by key or id, from the truth', async () => {
  const site = await aTrackedSite();
  const stale = site.jira.world.issues[idOf('SHOP-1')];
  if (stale) stale.properties = { ownership: { state: 'closed', rollout: { owner: 'eli' } } };
  expect(await ask(site, 'ines', 'SHOP-1')).toEqual(owners);
  expect(await ask(site, 'ines', ' shop-1 ', 'rovo')).toEqual(owners);
  expect(await ask(site, 'ines', idOf('SHOP-1'), 'rovo')).toEqual(owners);

  const issueId = idOf('SHOP-1');
  await site.as('ben').do('decideEpic', { issueId, activity: 'rollout', answer: person('chen') });
  expect(await ask(site, 'ines', 'SHOP-1')).toMatchObject({
    outputs: {
      state: 'toDecide',
      reasons: 'experiment unasked',
      rolloutState: 'owned',
      rolloutOwner: 'chen',
    },
  });
});

test('an answer that is still hidden stays so', async () => {
  const site = await aSite();
  await nameAnaAndBen(site);
  await site.as('ana').do('answerActivities', answers({ rollout: person('chen') }));
  await startTracking(site);
  const run = await ask(site, 'ben', 'SHOP-1');
  expect(run).toMatchObject({
    outputs: {
      rolloutState: 'open',
      reasons: expect.stringContaining('rollout waiting') as unknown,
      rolloutOwner: null,
    },
  });
  expect(JSON.stringify(run)).not.toContain('chen');
});

test('one that is not tracked has no owners, and fails no rule', async () => {
  const site = await aSite();
  expect(await ask(site, 'ines', 'SHOP-1')).toMatchObject({
    outcome: 'done',
    outputs: {
      state: 'notTracked',
      reasons: null,
      severity: 'none',
      rolloutState: 'notTracked',
      rolloutOwner: null,
    },
  });
});

test('what is no epic, is not there, or is not theirs to see cannot be told apart', async () => {
  const site = await aScene();
  const asked = await Promise.all([
    ask(site, 'ana', 'VAULT-9'),
    ask(site, 'ana', idOf('VAULT-9')),
    ask(site, 'eli', 'SHOP-1'),
    ask(site, 'ana', 'SHOP-99999'),
    ask(site, 'ana', 'NOWHERE-1'),
  ]);
  expect(asked).toEqual(asked.map(() => notThere));
  expect(JSON.stringify(asked)).not.toContain(vault.id);
});

test('it asks Jira once, as the person it runs for, and writes nothing', async () => {
  const site = await aTrackedSite();
  const before = JSON.stringify(site.platformView().storage);
  const calls = await site.record(() => ask(site, 'ines', 'SHOP-1'));
  const jira = calls.filter(({ remote }) => remote === 'jira');
  expect(jira.map(({ method, asApp }) => ({ method, asApp }))).toEqual([{ method: 'GET', asApp: false }]);
  expect(JSON.stringify(site.platformView().storage)).toBe(before);
});

test('whom it runs for is not taken from what is sent', async () => {
  const site = await aScene();
  const inputs = {
    issueKey: 'VAULT-9',
    accountId: 'hugo',
    principal: { accountId: 'hugo' },
    context: { accountId: 'hugo' },
  };
  expect(await site.runAction('ana', 'post-code-owners', { from: 'rovo', inputs })).toEqual(notThere);
});

test('what is no key of an issue is refused before anything is asked', async () => {
  const site = await aTrackedSite();
  const odd: unknown[] = [
    undefined,
    null,
    7,
    true,
    {},
    [],
    ['SHOP-1'],
    { toString: 'SHOP-1' },
    '',
    ' ',
    '-',
    'SHOP',
    'SHOP-',
    'SHOP-0',
    'SHOP-1/../../myself',
    '../myself',
    'SHOP-1?expand=changelog',
    'SHOP-1#',
    'SHOP-1%2F..',
    'SHOP-1\nSHOP-2',
    '__proto__',
    'SHOP-1\u0000',
    '1e3',
    '-1',
    `SHOP-${'9'.repeat(30)}`,
    'x'.repeat(1_000_000),
  ];
  const calls = await site.record(async () => {
    for (const issueKey of odd) expect(await ask(site, 'ana', issueKey, 'rovo')).toEqual(notAKey);
  });
  expect(calls).toEqual([]);
});

test('whatever a model makes up fails in words and gives nothing away', async () => {
  const site = await aScene();
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.jsonValue()), async (issueKey) => {
      const run = await ask(site, 'ana', issueKey, 'rovo');
      expect(run.outcome).toBe('failed');
      expect(JSON.stringify(run)).not.toContain(secret);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['429', { kind: 'status', status: 429, retryAfterSeconds: 60 } as const, /busy/],
  ['503', { kind: 'status', status: 503 } as const, /didn't answer/],
])('a Jira that answers %s fails the rule with words that help', async (_status, effect, words) => {
  const site = await aTrackedSite();
  site.faults.add({ remote: 'jira', path: /\/issue\//, effect });
  expect(await ask(site, 'ana', 'SHOP-1')).toEqual(failed(words));
});
