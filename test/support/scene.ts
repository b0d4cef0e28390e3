import { type ExportFile, exportFormat, exportVersion, type Input, type Operation } from '../../src/contract';
import { addDays } from '../../src/domain/calendar';
import { newAgreement } from '../../src/domain/new-agreement';
import { defaultSiteSettings } from '../../src/domain/site-settings';
import { dataScience, engineeringLead, engineers, person } from '../builders/answers';
import { today } from '../builders/epic';
import { accountId, activityId, agreementId, roleId } from '../builders/ids';
import { idOf, shop, vault, type Who } from '../builders/world';
import { agreement, answers, bothAnswer, nameAnaAndBen, startTracking } from './first-path';
import { aSite, type TestSite } from './site';

export const secret = 'Only Hugo may read this';

/** Chen owns the rollout, Farah was named for feedback; Jo covers for Ana today, Kim next month; Hugo's VAULT has a secret. */
export async function aScene(options: { snapshotFile?: string } = {}): Promise<TestSite> {
  const site = await aSite({
    ...options,
    epics: [
      { key: 'SHOP-1' },
      { key: 'SHOP-2', stage: 'toDo', createdDaysAgo: 300, updatedDaysAgo: 200, stageDays: 300 },
      { key: 'VAULT-9', in: vault },
    ],
  });
  const hidden = site.jira.world.issues[idOf('VAULT-9')];
  if (hidden) hidden.summary = secret;
  await nameAnaAndBen(site);
  await bothAnswer(site, { rollout: person('chen'), experiment: dataScience, feedback: engineers });
  const ana = site.as('ana');
  await ana.do('enterAbsence', absence('ana', 0, 20, 'jo'));
  await ana.do('enterAbsence', absence('ana', 30, 40, 'kim'));
  await startTracking(site);
  await site.as('ben').do('nameOwner', { issueId, activity: 'feedback', accountId: accountId('farah') });
  await site.drain();
  return site;
}

const issueId = idOf('SHOP-1');
const second = agreementId(`${shop.id}:1`);
const rollout = { issueId, activity: 'rollout' } as const;

const absence = (who: Who, from: number, to: number, cover: Who | null): Input<'enterAbsence'> => ({
  agreementId: agreement,
  accountId: accountId(who),
  from: addDays(today, from),
  to: addDays(today, to),
  cover: cover === null ? null : accountId(cover),
});

/** Who does it when all is well, what they send, and who else may. Nobody else may, whatever they send. */
export type OperationCase<K extends Operation = Operation> = {
  input: Input<K>;
  allowed: readonly Who[];
  /** What has to be so before, on top of the scene. */
  prepare?: (site: TestSite) => Promise<unknown>;
};

const browsing: readonly Who[] = ['ana', 'ben', 'chen', 'farah', 'gita', 'hugo', 'ines', 'jo', 'kim'];
const speakers: readonly Who[] = ['ana', 'ben', 'jo'];
const editors: readonly Who[] = ['ana', 'ben', 'chen', 'farah', 'gita', 'jo', 'kim'];

/** All that is in force, as it stands on the screen. */
const inForce = answers({ rollout: person('chen'), experiment: dataScience, feedback: engineers });
const line = { agreementId: agreement, activityId: activityId('spec') };
const team = { name: 'Payments', scope: { labels: ['payments'], componentIds: [], typeIds: [] } };
const chenAndFarahAreEngineers = (site: TestSite) =>
  site.as('ben').do('setRoleMembers', {
    agreementId: agreement,
    roleId: engineers.roleId,
    members: [accountId('chen'), accountId('farah')],
    seen: [],
  });
const chenDeclinesTheRollout = (site: TestSite) =>
  site.as('chen').do('respondAsOwner', { ...rollout, accept: false });
function breakIndex(site: TestSite): Promise<void> {
  const issue = site.jira.world.issues[issueId];
  if (issue) issue.properties = {};
  return Promise.resolve();
}
const addTeam = (site: TestSite) => site.as('gita').do('addAgreement', { projectId: shop.id, ...team });
/** Another project's rollout, owned by its engineering lead. */
const aFile: ExportFile = {
  format: exportFormat,
  version: exportVersion,
  exportedAt: '2026-08-01T09:00:00.000Z',
  project: { id: vault.id, key: vault.key, name: vault.key },
  agreements: [
    {
      ...newAgreement(agreementId(`${vault.id}:0`), vault.id, 'UTC'),
      scoped: null,
      activities: [
        {
          id: activityId('vision-strategy'),
          group: 'whyWhat',
          state: { state: 'agreed', answer: engineeringLead, since: '2026-07-01T09:00:00.000Z' },
          toConfirm: [],
          note: { by: accountId('hugo'), at: '2026-07-01T09:00:00.000Z', text: 'Once a year' },
        },
      ],
    },
  ],
  epics: [],
  history: [],
};
const stop = { kind: 'stopTracking' } as const;
const snoozed = {
  activity: 'rollout',
  snooze: { until: addDays(today, 7), reason: 'After the holidays' },
} as const;

/** Every operation there is: leaving one out does not compile. */
export const operationCases: { [K in Operation]: OperationCase<K> } = {
  openProject: { input: { projectId: shop.id }, allowed: browsing },
  readHistory: { input: { agreementId: agreement }, allowed: browsing },
  exportProject: { input: { projectId: shop.id }, allowed: browsing },
  readHealth: { input: { projectId: shop.id }, allowed: browsing },
  openEpic: { input: { issueId }, allowed: browsing },
  readPortfolio: { input: {}, allowed: browsing },
  readMine: { input: {}, allowed: speakers },
  openSiteSettings: { input: {}, allowed: ['kim'] },
  changeSiteSettings: {
    input: { seen: 0, settings: { ...defaultSiteSettings, flags: false } },
    allowed: ['kim'],
  },
  readSiteHealth: { input: {}, allowed: ['kim'] },

  nameLeads: {
    input: { agreementId: agreement, product: accountId('farah'), engineering: accountId('ben') },
    allowed: ['gita'],
  },
  stepDown: { input: { agreementId: agreement }, allowed: ['ana', 'ben'] },
  nominate: {
    input: { agreementId: agreement, side: 'engineering', accepts: null },
    allowed: editors.filter((who) => who !== 'ana' && who !== 'jo'),
    prepare: (site) => site.as('ben').do('stepDown', { agreementId: agreement }),
  },
  withdrawNomination: {
    input: { agreementId: agreement },
    allowed: ['farah'],
    prepare: async (site) => {
      await site.as('ben').do('stepDown', { agreementId: agreement });
      await site.as('farah').do('nominate', { agreementId: agreement, side: 'engineering', accepts: null });
    },
  },
  addAgreement: { input: { projectId: shop.id, ...team }, allowed: ['gita'] },
  changeAgreement: {
    input: { agreementId: second, ...team, name: 'Money' },
    allowed: ['gita'],
    prepare: addTeam,
  },
  removeAgreement: { input: { agreementId: second }, allowed: ['gita'], prepare: addTeam },
  enterAbsence: { input: absence('chen', 50, 60, null), allowed: ['chen', ...speakers] },
  removeAbsence: {
    input: { agreementId: agreement, accountId: accountId('chen'), from: addDays(today, 50) },
    allowed: ['chen', ...speakers],
    prepare: (site) => site.as('chen').do('enterAbsence', absence('chen', 50, 60, null)),
  },

  answerActivities: { input: answers({ spec: engineers }), allowed: speakers },
  takeBackAnswer: {
    input: line,
    allowed: speakers,
    prepare: (site) => site.as('ana').do('answerActivities', answers({ spec: engineers })),
  },
  showAnswers: { input: { agreementId: agreement }, allowed: speakers },
  chooseStart: { input: { agreementId: agreement, start: 'blank' }, allowed: speakers },
  copyAgreement: {
    input: { agreementId: agreement, from: second },
    // Who covers for Ana here leads nothing there.
    allowed: ['ana', 'ben'],
    prepare: async (site) => {
      await addTeam(site);
      const leads = { product: accountId('ana'), engineering: accountId('ben') };
      await site.as('gita').do('nameLeads', { agreementId: second, ...leads });
      for (const who of ['ana', 'ben'] as const) {
        await site.as(who).do('answerActivities', { ...answers({ spec: engineers }), agreementId: second });
      }
    },
  },
  addActivity: { input: { agreementId: agreement, group: 'howTeam', name: 'On call' }, allowed: speakers },
  renameActivity: { input: { ...line, name: 'The spec' }, allowed: speakers },
  moveActivity: { input: { ...line, before: activityId('vision-strategy') }, allowed: speakers },
  setNote: { input: { ...line, text: 'Ends when it is final', seenAt: null }, allowed: speakers },
  setInvolved: {
    input: { ...line, consulted: [engineers], informed: [person('chen')], seenAt: null },
    allowed: speakers,
  },
  importAnswers: {
    input: {
      agreementId: agreement,
      roles: [{ side: 'engineering', name: 'QA' }],
      lines: [
        {
          activity: { group: 'howTeam', name: 'On call' },
          answer: { kind: 'newRole', place: 0 },
          consulted: [person('chen')],
          informed: [dataScience],
        },
        { activity: { id: activityId('spec') }, answer: engineeringLead, consulted: [], informed: [] },
      ],
    },
    allowed: speakers,
  },
  addRole: { input: { agreementId: agreement, side: 'product', name: 'Analysts' }, allowed: speakers },
  renameRole: {
    input: { agreementId: agreement, roleId: engineers.roleId, name: 'Builders' },
    allowed: speakers,
  },
  setRoleMembers: {
    input: { agreementId: agreement, roleId: engineers.roleId, members: [accountId('chen')], seen: [] },
    // The role's side says who is in it.
    allowed: ['ben'],
  },
  removeRole: { input: { agreementId: agreement, roleId: roleId('design') }, allowed: speakers },
  changeTerms: { input: { agreementId: agreement, change: stop }, allowed: speakers },
  declineProposal: {
    input: { agreementId: agreement, side: 'engineering', change: stop },
    allowed: speakers,
    prepare: (site) => site.as('ben').do('changeTerms', { agreementId: agreement, change: stop }),
  },
  confirmAgreement: { input: inForce, allowed: speakers },
  objectToReview: {
    input: { agreementId: agreement, comment: 'Not yet' },
    allowed: ['ana', 'jo'],
    prepare: (site) => site.as('ben').do('confirmAgreement', inForce),
  },
  startTracking: {
    input: { agreementId: agreement },
    allowed: speakers,
    prepare: async (site) => {
      await site.as('ana').do('changeTerms', { agreementId: agreement, change: stop });
      await site.as('ben').do('changeTerms', { agreementId: agreement, change: stop });
    },
  },
  importAgreement: {
    input: { agreementId: agreement, file: JSON.stringify(aFile), dryRun: false },
    allowed: speakers,
  },
  repairIndex: {
    input: { projectId: shop.id },
    allowed: [...speakers, 'gita'],
    prepare: breakIndex,
  },
  readDigest: { input: { agreementId: agreement, rhythm: 'daily' }, allowed: browsing },
  chooseDigest: { input: { agreementId: agreement, rhythm: 'weekly' }, allowed: browsing },

  decideEpic: { input: { ...rollout, answer: engineers }, allowed: speakers },
  answerApplies: { input: { issueId, activity: 'experiment', applies: false }, allowed: speakers },
  decideEpics: {
    input: { issueIds: [issueId], activity: 'rollout', answer: engineers },
    allowed: speakers,
  },
  nameOwner: {
    input: { issueId, activity: 'feedback', accountId: accountId('chen') },
    // Farah hands over inside the role.
    allowed: ['ben', 'farah'],
    prepare: chenAndFarahAreEngineers,
  },
  nameOwners: {
    input: { issueIds: [issueId], activity: 'feedback', accountId: accountId('chen') },
    allowed: ['ben', 'farah'],
    prepare: chenAndFarahAreEngineers,
  },
  trackEpics: { input: { issueIds: [idOf('SHOP-2')] }, allowed: speakers },
  answerShipsNothing: { input: { issueIds: [issueId], value: true }, allowed: speakers },
  suggestShipsNothing: { input: { issueId }, allowed: editors },
  letPass: { input: { issueId, reason: 'A spike, nothing to roll out yet' }, allowed: speakers },
  suggestOwner: { input: { ...rollout, answer: person('farah') }, allowed: editors },
  clearSuggestion: {
    input: { issueId, about: 'rollout', seen: { by: accountId('kim'), answer: person('farah') } },
    allowed: ['kim', ...speakers],
    prepare: (site) => site.as('kim').do('suggestOwner', { ...rollout, answer: person('farah') }),
  },
  respondAsOwner: { input: { ...rollout, accept: true }, allowed: ['chen'] },
  expectResult: {
    input: { ...rollout, on: addDays(today, 10), seen: null },
    allowed: ['chen', ...speakers],
  },
  recordResult: {
    input: { issueId, result: { activity: 'rollout', stage: 'canary' }, seenAt: null },
    allowed: ['chen', ...speakers],
  },
  closeWithoutResult: {
    input: { ...rollout, reason: 'The feature was withdrawn' },
    allowed: ['chen', ...speakers],
  },
  reopenWork: {
    input: rollout,
    allowed: speakers,
    prepare: (site) => site.as('chen').do('closeWithoutResult', { ...rollout, reason: 'Withdrawn' }),
  },
  snoozeWarning: { input: { issueId, ...snoozed }, allowed: speakers, prepare: chenDeclinesTheRollout },
  snoozeWarnings: {
    input: { issueIds: [issueId], ...snoozed },
    allowed: speakers,
    prepare: chenDeclinesTheRollout,
  },
  hideWarning: { input: { ...rollout, warning: 'unanswered' }, allowed: browsing },
};

export const operations = Object.keys(operationCases) as Operation[];

const reading = [
  'openProject',
  'openEpic',
  'readHistory',
  'readHealth',
  'readDigest',
  'readMine',
  'readPortfolio',
  'openSiteSettings',
  'readSiteHealth',
  'exportProject',
] as const satisfies Operation[];
/** Every operation that changes something. */
export type Command = Exclude<Operation, (typeof reading)[number]>;
export const commands = operations.filter((operation): operation is Command =>
  reading.every((name) => name !== operation),
);

const theirs: Record<string, string> = {
  projectId: vault.id,
  agreementId: `${vault.id}:0`,
  issueId: idOf('VAULT-9'),
};

/** Those that are about no place in particular: whoever asks is shown what is theirs to see. */
export const isAcrossProjects = (operation: Operation): boolean =>
  !Object.keys(operationCases[operation].input).some((name) => name === 'issueIds' || name in theirs);

/** The same input about Hugo's project. */
export const elsewhere = (operation: Operation): unknown =>
  Object.fromEntries(
    Object.entries(operationCases[operation].input).map(([name, value]): [string, unknown] => [
      name,
      name === 'issueIds' ? [theirs['issueId']] : (theirs[name] ?? value),
    ]),
  );
