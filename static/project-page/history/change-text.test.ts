import catalogue from '../../../locales/en-US.json';
import type { ChangeItemView } from '../../../src/contract';
import type { EpicItem } from '../../../src/domain/change';
import { ana, ben, engineers } from '../../../test/builders/answers';
import { activityId, agreementId, roleId } from '../../../test/builders/ids';
import type { ChangeWords } from './change-words';

const rollout = activityId('rollout');
const nothing = { labels: [], componentIds: [], typeIds: [] };
const person = (name: string) => ({ name, avatarUrl: null, active: true });
const words: ChangeWords = {
  owners: {
    leads: { product: ana, engineering: ben },
    roles: [],
    people: new Map([[ana, { accountId: ana, ...person('Ana') }]]),
    viewer: null,
  },
  activityWithin: (id) => `<${id}>`,
  filters: { components: [{ id: '7', name: 'Payments' }], types: [] },
};

const isText = (key: string) =>
  key.split('.').reduce<unknown>((node, name) => {
    if (typeof node !== 'object' || node === null) return undefined;
    return new Map(Object.entries(node)).get(name);
  }, catalogue);

const items: ChangeItemView[] = [
  { kind: 'leadNamed', side: 'product', from: null, to: ana },
  { kind: 'leadNamed', side: 'product', from: ben, to: ana },
  { kind: 'leadNamed', side: 'product', from: ana, to: null },
  { kind: 'nominated', side: 'product', from: null, to: ana },
  { kind: 'nominated', side: 'product', from: ana, to: null },
  { kind: 'nominationAccepted', side: 'product', accountId: ana },
  { kind: 'answered', activityId: rollout, side: 'product', from: null, to: engineers },
  { kind: 'answered', activityId: rollout, side: 'product', from: engineers, to: engineers },
  { kind: 'answeredHidden', activityId: rollout, side: 'product' },
  { kind: 'answerTakenBack', activityId: rollout, side: 'product' },
  { kind: 'agreed', activityId: rollout, from: null, to: engineers },
  { kind: 'agreed', activityId: rollout, from: { kind: 'notNeeded' }, to: engineers },
  { kind: 'answersShown', side: 'product' },
  { kind: 'activityAdded', activityId: rollout, group: 'whyWhat', name: 'Pricing' },
  { kind: 'activityRenamed', activityId: rollout, from: null, to: 'Launch' },
  { kind: 'activityMoved', activityId: rollout },
  { kind: 'activityRemoved', activityId: rollout, name: null },
  { kind: 'activitySuggested', activityId: rollout, from: null, to: engineers },
  { kind: 'noteChanged', activityId: rollout, from: null, to: 'x' },
  { kind: 'noteChanged', activityId: rollout, from: 'x', to: 'y' },
  { kind: 'noteChanged', activityId: rollout, from: 'x', to: null },
  { kind: 'involvedChanged', activityId: rollout, from: null, to: { consulted: [engineers], informed: [] } },
  { kind: 'roleAdded', roleId: roleId('design'), name: null, side: 'product' },
  { kind: 'roleRenamed', roleId: roleId('design'), from: null, to: 'UX' },
  { kind: 'roleMembersChanged', roleId: roleId('design'), from: [], to: [ana] },
  { kind: 'roleRemoved', roleId: roleId('design'), name: null },
  { kind: 'termsProposed', side: 'product', change: { kind: 'stopTracking' } },
  { kind: 'proposalDeclined', side: 'product', change: { kind: 'stopTracking' } },
  { kind: 'termsChanged', from: null, to: { kind: 'decideBy', value: 'done' } },
  { kind: 'reviewConfirmed', side: 'product', from: null, to: '2026-10-30' },
  { kind: 'reviewObjected', side: 'product', comment: 'No.' },
  { kind: 'absenceEntered', accountId: ana, from: '2026-05-04', to: '2026-05-15', cover: ben },
  { kind: 'absenceEntered', accountId: ana, from: '2026-05-04', to: '2026-05-15', cover: null },
  { kind: 'absenceRemoved', accountId: ana, from: '2026-05-04', to: '2026-05-15' },
  { kind: 'trackingStarted' },
  { kind: 'trackingStopped' },
  { kind: 'agreementAdded', agreementId: agreementId('10000:1'), name: 'Payments', scope: nothing },
  { kind: 'agreementChanged', agreementId: agreementId('10000:1'), name: 'Payments', scope: nothing },
  { kind: 'agreementRemoved', agreementId: agreementId('10000:1'), name: 'Payments' },
  { kind: 'epicTracked' },
  { kind: 'epicDecided', activity: 'rollout', side: 'product', from: null, to: engineers },
  { kind: 'epicDecided', activity: 'rollout', side: 'product', from: engineers, to: null },
  { kind: 'ownerReleased', activity: 'rollout', from: engineers },
  { kind: 'shipsNothingAnswered', from: null, to: true },
  { kind: 'shipsNothingSuggested' },
  { kind: 'epicLetPass', from: null, to: 'A spike' },
  { kind: 'epicLetPass', from: 'A spike', to: null },
  { kind: 'ownerSuggested', activity: 'rollout', answer: engineers },
  { kind: 'suggestionWithdrawn', about: 'rollout' },
  { kind: 'suggestionWithdrawn', about: null },
  { kind: 'suggestionDeclined', about: 'rollout', accountId: ben },
  { kind: 'suggestionDeclined', about: null, accountId: ben },
  { kind: 'ownerNamed', activity: 'rollout', roleId: roleId('design'), from: null, to: ana },
  { kind: 'ownerAccepted', activity: 'rollout', accountId: ana },
  { kind: 'ownerPassedBack', activity: 'rollout', accountId: ana },
  { kind: 'resultExpected', activity: 'rollout', from: null, to: '2026-05-15' },
  { kind: 'resultExpected', activity: 'rollout', from: '2026-05-15', to: null },
  { kind: 'resultRecorded', activity: 'rollout', from: null, to: { activity: 'rollout', stage: 'full' } },
  { kind: 'workClosed', activity: 'rollout', accountId: null, reason: 'Dropped' },
  { kind: 'workClosed', activity: 'rollout', accountId: null },
  { kind: 'workReopened', activity: 'rollout' },
  { kind: 'warningSnoozed', activity: 'rollout', until: '2026-05-15', reason: 'Later' },
  { kind: 'warningSnoozed', activity: 'rollout', until: null },
];

const onTheEpic: EpicItem[] = [
  { kind: 'epicDecided', activity: 'rollout', side: 'product', from: null, to: engineers },
  { kind: 'appliesAnswered', activity: 'rollout', from: null, to: true },
  { kind: 'appliesAnswered', activity: 'rollout', from: null, to: false },
  { kind: 'shipsNothingAnswered', from: null, to: true },
  { kind: 'shipsNothingAnswered', from: true, to: false },
  { kind: 'shipsNothingAnswered', from: true, to: null },
  { kind: 'ownerNamed', activity: 'rollout', roleId: roleId('design'), from: null, to: ana },
  { kind: 'resultExpected', activity: 'rollout', from: null, to: '2026-05-15' },
  { kind: 'resultRecorded', activity: 'rollout', from: null, to: { activity: 'rollout', stage: 'full' } },
];

it('has its own words for every kind of change, and for each way it can go', async () => {
  // The seam below Forge's own bridge. Without a catalogue a text is its key.
  Object.assign(globalThis, { __bridge: { callBridge: () => Promise.resolve({}) } });
  const { changeText } = await import('./change-text');
  const keys = items.map((item) => changeText(item, words));
  expect(keys.filter((key) => typeof isText(key) !== 'string')).toEqual([]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it('knows a first time from another one, and a beginning from an end', async () => {
  const { changeText } = await import('./change-text');
  const of = (item: ChangeItemView) => changeText(item, words);
  const note = { kind: 'noteChanged', activityId: rollout } as const;
  const answer = { kind: 'answered', activityId: rollout, side: 'product' } as const;
  const agreed = { kind: 'agreed', activityId: rollout, to: engineers } as const;
  const lead = { kind: 'leadNamed', side: 'product' } as const;
  expect(
    [
      of({ ...lead, from: null, to: ana }),
      of({ ...lead, from: ben, to: ana }),
      of({ ...lead, from: ana, to: null }),
      of({ ...answer, from: null, to: engineers }),
      of({ ...answer, from: { kind: 'notNeeded' }, to: engineers }),
      of({ ...answer, from: engineers, to: engineers }),
      of({ ...agreed, from: null }),
      of({ ...agreed, from: { kind: 'notNeeded' } }),
      of({ ...note, from: null, to: 'x' }),
      of({ ...note, from: 'x', to: 'y' }),
      of({ ...note, from: 'x', to: null }),
    ].map((key) => key.replace('change.', '')),
  ).toEqual([
    'leadNamed',
    'leadReplaced',
    'leadLeft',
    'answered',
    'answeredAgain',
    'stays',
    'agreed',
    'agreedAgain',
    'noteAdded',
    'noteChanged',
    'noteRemoved',
  ]);
});

it('says in words what was, where an epic has no room for a picture of it', async () => {
  const { epicChangeText } = await import('../../shared/epic/history/epic-change-text');
  const keys = onTheEpic.map((item) => epicChangeText(item, words));
  expect(keys.filter((key) => typeof isText(key) !== 'string')).toEqual([]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
