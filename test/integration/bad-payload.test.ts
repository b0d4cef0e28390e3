import { inputs, type Operation } from '../../src/contract';
import { defaultSiteSettings } from '../../src/domain/site-settings';
import { nameAnaAndBen } from '../support/first-path';
import { isAcrossProjects } from '../support/scene';
import { aSite, type TestSite } from '../support/site';

const issueId = '20001';
const agreementId = '10000:0';
const answer = { kind: 'lead', side: 'product' };
const answered = { activityId: 'rollout', answer };

const projectId = '10000';
const work = { issueId, activity: 'rollout' };
const line = { agreementId, activityId: 'rollout' };
const scope = { labels: ['mobile'], componentIds: [], typeIds: [] };
const many = (count: number) => Array.from({ length: count }, (_, n) => String(20_001 + n));
const { rules } = defaultSiteSettings.template;
const tooLong = 'x'.repeat(501);

/** What is nearly right. */
const bad: Record<Operation, unknown[]> = {
  openProject: [{}, { projectId: 10000 }, { projectId: 'SHOP' }, { projectId, as: 'ana' }],
  nameLeads: [
    { agreementId, product: 'ana' },
    { agreementId, product: 'ana', engineering: '../ben' },
    { agreementId, product: 'ana', engineering: 'ben', accountId: 'gita' },
  ],
  readPortfolio: [{ cursor: 1 }, { cursor: 'x'.repeat(2001) }, { projectId }],
  readMine: [{ projectId }, { accountId: 'ben' }],
  openSiteSettings: [{ projectId }],
  changeSiteSettings: [
    { seen: 0 },
    { settings: defaultSiteSettings },
    { seen: -1, settings: defaultSiteSettings },
    { seen: 0, settings: { ...defaultSiteSettings, digests: false } },
    { seen: 0, settings: { ...defaultSiteSettings, flags: 'off' } },
    ...[
      { without: ['rollout'] },
      { without: many(21) },
      { activities: [{ group: 'later', name: 'On call' }] },
      { activities: [{ group: 'howTeam', name: ' ' }] },
      { roles: Array.from({ length: 21 }, (_, n) => ({ side: 'product', name: `Role ${n}` })) },
      { roles: [{ side: 'product', name: 'x'.repeat(201) }] },
      { rules: { ...rules, decideBy: 'never' } },
      { rules: { ...rules, timeZone: 'UTC' } },
      { rules: { ...rules, resultDays: { ...rules.resultDays, rollout: 0 } } },
    ].map((part) => ({
      seen: 0,
      settings: { ...defaultSiteSettings, template: { ...defaultSiteSettings.template, ...part } },
    })),
  ],
  readSiteHealth: [{ cursor: 1 }, { projectId }],
  stepDown: [{}, { agreementId, side: 'engineering' }],
  nominate: [
    { agreementId, side: 'product' },
    { agreementId, side: 'design', accepts: null },
    { agreementId, side: 'product', accepts: null, accountId: 'ben' },
  ],
  withdrawNomination: [{}, { agreementId, accountId: 'ben' }],
  addAgreement: [
    { projectId, name: '', scope },
    { projectId, name: 'x'.repeat(201), scope },
    { projectId, name: 'Mobile', scope: { labels: ['two words'], componentIds: [], typeIds: [] } },
  ],
  changeAgreement: [
    { agreementId, name: 'Mobile' },
    { agreementId, name: ' ', scope },
  ],
  removeAgreement: [{}, { agreementId: projectId }],
  answerActivities: [
    { agreementId, answers: [] },
    { agreementId, answers: Array.from({ length: 41 }, (_, n) => ({ ...answered, activityId: `own-${n}` })) },
    { agreementId, answers: [answered, { ...answered, answer: { kind: 'notNeeded' } }] },
    { agreementId, answers: [{ ...answered, side: 'engineering' }] },
    { agreementId, answers: [{ ...answered, answer: { kind: 'team' } }] },
    { agreementId, answers: [{ ...answered, answer: { ...answer, accountId: 'ana' } }] },
    { agreementId, answers: [{ ...answered, comment: '   ' }] },
    { agreementId, answers: [{ ...answered, comment: tooLong }] },
    { agreementId: '10000', answers: [answered] },
  ],
  showAnswers: [{}, { agreementId, side: 'engineering' }],
  chooseStart: [{ agreementId }, { agreementId, start: 'empty' }],
  copyAgreement: [{ agreementId }, { agreementId, from: '10000' }],
  addActivity: [
    { agreementId, group: 'afterCode' },
    { agreementId, group: 'later', name: 'On call' },
  ],
  renameActivity: [line, { ...line, name: '' }],
  moveActivity: [line, { ...line, before: 7 }],
  setNote: [
    { ...line, text: 'x'.repeat(2001), seenAt: null },
    { ...line, text: 'Ends when it is final' },
  ],
  importAnswers: [
    { agreementId, roles: [], lines: [] },
    { agreementId, lines: [{ activity: { id: 'rollout' }, consulted: [], informed: [] }] },
    ...[
      { activity: { id: 'rollout', group: 'howTeam' }, consulted: [], informed: [] },
      { activity: { group: 'howTeam', name: 'x'.repeat(201) }, consulted: [], informed: [] },
      { activity: { group: 'later', name: 'On call' }, consulted: [], informed: [] },
      { activity: { id: 'rollout' }, consulted: [{ kind: 'notNeeded' }], informed: [] },
      { activity: { id: 'rollout' }, answer: { kind: 'newRole', place: -1 }, consulted: [], informed: [] },
      { activity: { id: 'rollout' }, consulted: [], informed: Array.from({ length: 21 }, () => answer) },
      { activity: { id: 'rollout' }, consulted: [], informed: [], side: 'engineering' },
    ].map((each) => ({ agreementId, roles: [], lines: [each] })),
    {
      agreementId,
      roles: [],
      lines: ['On call', 'on CALL'].map((name) => ({
        activity: { group: 'howTeam', name },
        consulted: [],
        informed: [],
      })),
    },
  ],
  setInvolved: [
    { ...line, consulted: [{ kind: 'notNeeded' }], informed: [], seenAt: null },
    { ...line, consulted: Array.from({ length: 21 }, () => answer), informed: [], seenAt: null },
  ],
  addRole: [
    { agreementId, side: 'product', name: '' },
    { agreementId, name: 'Analysts' },
  ],
  renameRole: [
    { agreementId, roleId: 'design' },
    { agreementId, roleId: 'no such id', name: 'Designers' },
  ],
  setRoleMembers: [
    { agreementId, roleId: 'design', members: ['chen'] },
    { agreementId, roleId: 'design', members: Array.from({ length: 101 }, (_, n) => `p${n}`), seen: [] },
  ],
  removeRole: [{ agreementId }, { agreementId, roleId: '' }],
  changeTerms: [
    { agreementId, change: { kind: 'decideBy', value: 'toDo' } },
    { agreementId, change: { kind: 'resultDays', activity: 'rollout', value: 0 } },
    { agreementId, change: { kind: 'timeZone', value: 'Mars/Olympus' } },
    { agreementId, change: { kind: 'tracking' } },
  ],
  declineProposal: [
    { agreementId, change: { kind: 'stopTracking' } },
    { agreementId, side: 'product', change: {} },
  ],
  confirmAgreement: [{ agreementId }, { agreementId, answers: [answered, answered] }],
  objectToReview: [
    { agreementId, comment: '' },
    { agreementId, comment: tooLong },
  ],
  enterAbsence: [
    { agreementId, accountId: 'chen', from: '2026-02-30', to: '2026-03-10', cover: null },
    { agreementId, accountId: 'chen', from: '2026-03-01', to: 'soon', cover: null },
  ],
  removeAbsence: [{ agreementId, accountId: 'chen' }],
  startTracking: [{}, { agreementId: 'agreement' }, { agreementId, startedAt: '2020-01-01' }],
  readHistory: [
    {},
    { agreementId, cursor: 1 },
    { agreementId, cursor: 'x'.repeat(2001) },
    { agreementId, actor: '' },
    { agreementId, from: '2026-02-30' },
    { agreementId, to: '0202-05-01' },
    { agreementId, from: '2026-05-02', to: '2026-05-01' },
    { agreementId, issueId, actor: 'chen' },
  ],
  exportProject: [{}, { projectId, cursor: 'x'.repeat(2001) }],
  importAgreement: [
    { agreementId, file: 'x'.repeat(400_001), dryRun: true },
    { agreementId, file: '{}' },
  ],
  readHealth: [{}, { projectId: 'SHOP' }],
  repairIndex: [{}, { projectId: 'SHOP' }],
  openEpic: [{}, { issueId: 'SHOP-1' }, { issueId: 20001 }, { issueId, projectId: '10000' }],
  decideEpic: [
    work,
    { ...work, activity: 'spec', answer },
    { ...work, answer: { kind: 'person' } },
    { ...work, answer, side: 'engineering' },
  ],
  decideEpics: [
    { issueIds: [issueId], activity: 'rollout' },
    { ...work, answer },
    { issueIds: many(51), activity: 'rollout', answer },
    { issueIds: [issueId, issueId], activity: 'rollout', answer },
  ],
  answerApplies: [
    { issueId, activity: 'experiment' },
    { issueId, activity: 'experiment', applies: 'no' },
    { issueId, activity: 'vision-strategy', applies: true },
  ],
  nameOwner: [work, { ...work, accountId: '' }, { ...work, accountId: 'chen', roleId: 'design' }],
  nameOwners: [
    { issueIds: [issueId], activity: 'rollout' },
    { issueIds: many(51), activity: 'rollout', accountId: 'chen' },
  ],
  trackEpics: [{ issueIds: [] }, { issueIds: many(51) }, { issueIds: [issueId, issueId] }],
  answerShipsNothing: [
    { issueIds: [issueId] },
    { issueIds: [], value: true },
    { issueIds: many(51), value: true },
    { issueIds: [issueId, issueId], value: true },
  ],
  suggestShipsNothing: [{}, { issueId, value: true }],
  letPass: [{ issueId }, { issueId, reason: ' ' }, { issueId, reason: tooLong }, { ...work, reason: null }],
  suggestOwner: [work, { ...work, answer: null }],
  clearSuggestion: [
    { issueId },
    { issueId, about: 'vision-strategy', seen: { by: 'chen', answer: null } },
    { issueId, about: null, seen: { by: 'chen' } },
    { issueId, about: null, seen: { by: '', answer: null } },
  ],
  respondAsOwner: [
    work,
    { ...work, accept: 'yes' },
    { ...work, accept: false, comment: tooLong },
    { ...work, accept: true, accountId: 'chen' },
  ],
  expectResult: [
    { ...work, on: '2026-10-01' },
    { ...work, on: '2026-13-01', seen: null },
    { ...work, on: '01.10.2026', seen: null },
  ],
  recordResult: [
    { issueId, result: { activity: 'rollout', stage: 'full' } },
    { issueId, result: { activity: 'rollout', stage: 'partial' }, seenAt: null },
    { issueId, result: { activity: 'rollout', stage: 'partial', percent: 100 }, seenAt: null },
    { issueId, result: { activity: 'rollout', stage: 'full', link: 'javascript:alert(1)' }, seenAt: null },
    { issueId, result: { activity: 'experiment', outcome: 'full' }, seenAt: null },
    {
      issueId,
      result: { activity: 'feedback', reviewedOn: 'today', learned: '', nextStep: '' },
      seenAt: null,
    },
  ],
  closeWithoutResult: [work, { ...work, reason: '  ' }, { ...work, reason: tooLong }],
  reopenWork: [{ issueId }, { ...work, reason: 'Again' }],
  readDigest: [
    { agreementId },
    { agreementId, rhythm: 'hourly' },
    { agreementId, rhythm: 'daily', as: 'ana' },
  ],
  chooseDigest: [{ agreementId }, { agreementId, rhythm: 'never' }, { agreementId, rhythm: null, as: 'ana' }],
  hideWarning: [work, { ...work, warning: 'all' }, { ...work, warning: null, accountId: 'ana' }],
  snoozeWarning: [
    work,
    { ...work, snooze: { until: '2026-10-01' } },
    { ...work, snooze: { until: '2026-10-01', reason: '' } },
  ],
  snoozeWarnings: [
    { issueIds: [issueId], activity: 'rollout' },
    { issueIds: [], activity: 'rollout', snooze: null },
    { issueIds: [issueId], activity: 'rollout', snooze: { until: '2026-10-01', reason: '' } },
  ],
};

let site: TestSite;
beforeEach(async () => {
  site = await aSite();
  await nameAnaAndBen(site);
});

const isOperation = (name: string): name is Operation => name in bad;

test.each(Object.keys(inputs).filter(isOperation))('%s refuses what is not its input', async (operation) => {
  // Forge sends an empty object where there is nothing.
  const none = isAcrossProjects(operation) ? [] : [undefined, null];
  for (const payload of [...bad[operation], ...none, 'text', []]) {
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
