import type { ChangeItem } from '../../src/domain/change';
import { accountId, activityId, agreementId, roleId } from './ids';

const somebody = (place: number) => accountId(`somebody-${String(place)}`);
const owner = (place: number) => ({ kind: 'person', accountId: somebody(place) }) as const;
const involved = (place: number) => ({ consulted: [owner(place)], informed: [owner(place + 1)] });
const line = { activityId: activityId('rollout') };
const work = { activity: 'rollout' } as const;
const role = { roleId: roleId('design') };
const side = 'product';
const absence = { from: '2026-07-06', to: '2026-07-17' };
const team = {
  agreementId: agreementId('10000:1'),
  name: 'Payments',
  scope: { labels: ['payments'], componentIds: [], typeIds: [] },
};
const change = { kind: 'stopTracking' } as const;
const readout = (place: number) =>
  ({ activity: 'experiment', outcome: 'ship', implementer: somebody(place) }) as const;

/** One of every kind, with somebody in every place that can hold an account. Leaving a kind out does not compile. */
const itemOfKind: { [K in ChangeItem['kind']]: Extract<ChangeItem, { kind: K }> } = {
  leadNamed: { kind: 'leadNamed', side, from: somebody(1), to: somebody(2) },
  nominated: { kind: 'nominated', side, from: somebody(1), to: somebody(2) },
  nominationAccepted: { kind: 'nominationAccepted', side, accountId: somebody(1) },
  answered: { kind: 'answered', ...line, side, from: owner(1), to: owner(2), comment: 'They run the flags' },
  answerTakenBack: { kind: 'answerTakenBack', ...line, side },
  agreed: { kind: 'agreed', ...line, from: owner(1), to: owner(2) },
  answersShown: { kind: 'answersShown', side },
  activityAdded: { kind: 'activityAdded', ...line, group: 'howTeam', name: 'On call' },
  activityRenamed: { kind: 'activityRenamed', ...line, from: 'Launch', to: 'Rollout' },
  activityMoved: { kind: 'activityMoved', ...line },
  activityRemoved: { kind: 'activityRemoved', ...line, name: 'On call' },
  activitySuggested: { kind: 'activitySuggested', ...line, from: owner(1), to: owner(2) },
  noteChanged: { kind: 'noteChanged', ...line, from: 'Starts early', to: 'Ends late' },
  involvedChanged: { kind: 'involvedChanged', ...line, from: involved(1), to: involved(3) },
  roleAdded: { kind: 'roleAdded', ...role, name: 'Analysts', side },
  roleRenamed: { kind: 'roleRenamed', ...role, from: 'Analysts', to: 'Analytics' },
  roleMembersChanged: { kind: 'roleMembersChanged', ...role, from: [somebody(1)], to: [somebody(2)] },
  roleRemoved: { kind: 'roleRemoved', ...role, name: 'Analysts' },
  termsProposed: { kind: 'termsProposed', side, change },
  proposalDeclined: { kind: 'proposalDeclined', side, change },
  termsChanged: {
    kind: 'termsChanged',
    from: { kind: 'decideBy', value: 'inProgress' },
    to: { kind: 'decideBy', value: 'done' },
  },
  reviewConfirmed: { kind: 'reviewConfirmed', side, from: '2026-10-30', to: '2027-04-28' },
  reviewObjected: { kind: 'reviewObjected', side, comment: 'Not yet' },
  absenceEntered: { kind: 'absenceEntered', accountId: somebody(1), ...absence, cover: somebody(2) },
  absenceRemoved: { kind: 'absenceRemoved', accountId: somebody(1), ...absence },
  trackingStarted: { kind: 'trackingStarted' },
  trackingStopped: { kind: 'trackingStopped' },
  agreementAdded: { kind: 'agreementAdded', ...team },
  agreementChanged: { kind: 'agreementChanged', ...team },
  agreementRemoved: { kind: 'agreementRemoved', agreementId: team.agreementId, name: team.name },
  epicTracked: { kind: 'epicTracked' },
  epicDecided: { kind: 'epicDecided', ...work, side, from: owner(1), to: owner(2) },
  ownerReleased: { kind: 'ownerReleased', ...work, from: owner(1) },
  appliesAnswered: { kind: 'appliesAnswered', ...work, from: null, to: true },
  shipsNothingAnswered: { kind: 'shipsNothingAnswered', from: true, to: false },
  shipsNothingSuggested: { kind: 'shipsNothingSuggested' },
  epicLetPass: { kind: 'epicLetPass', from: null, to: 'A spike, nothing to roll out yet' },
  ownerSuggested: { kind: 'ownerSuggested', ...work, answer: owner(1) },
  suggestionWithdrawn: { kind: 'suggestionWithdrawn', about: null },
  suggestionDeclined: { kind: 'suggestionDeclined', about: 'rollout', accountId: somebody(1) },
  ownerNamed: { kind: 'ownerNamed', ...work, ...role, from: somebody(1), to: somebody(2) },
  ownerAccepted: { kind: 'ownerAccepted', ...work, accountId: somebody(1) },
  ownerPassedBack: { kind: 'ownerPassedBack', ...work, accountId: somebody(1), comment: 'Another team' },
  resultExpected: { kind: 'resultExpected', ...work, from: '2026-05-15', to: '2026-06-15' },
  resultRecorded: { kind: 'resultRecorded', activity: 'experiment', from: readout(1), to: readout(2) },
  workClosed: { kind: 'workClosed', ...work, accountId: somebody(1), reason: 'Withdrawn' },
  workReopened: { kind: 'workReopened', ...work },
  warningSnoozed: { kind: 'warningSnoozed', ...work, until: '2026-05-15', reason: 'Later' },
};

export const everyChangeItem: readonly ChangeItem[] = Object.values(itemOfKind);

/** Everybody whom such an item holds, found without knowing its kind. */
export const somebodyIn = (item: object): string[] =>
  [...new Set(JSON.stringify(item).match(/somebody-\d+/g))].toSorted();
