import type { Change, ChangeItem } from './change';
import type { AccountId, ActivityId, IssueId } from './ids';
import type { IsoDateTime } from './time';

const matrixTopics = [
  'agreed',
  'answered',
  'shown',
  'leads',
  'terms',
  'review',
  'activities',
  'notes',
  'roles',
  'absences',
  'tracking',
  'teams',
] as const;
export type MatrixTopic = (typeof matrixTopics)[number];

const epicTopics = ['decided', 'passedBack', 'accepted', 'suggested', 'results', 'snoozed'] as const;
export type EpicTopic = (typeof epicTopics)[number];

export type MatrixNews = { topic: MatrixTopic; activityIds: ActivityId[] };
export type EpicNews = { topic: EpicTopic; issueIds: IssueId[] };

type Reading = {
  accountId: AccountId;
  since: IsoDateTime;
  /** Is this epic one that the reader answers for? */
  concerns: (issueId: IssueId) => boolean;
};

/** What others did since: on what, never what they said, so it can't tell an answer that is still hidden (product.md §2 rule 1). */
export function newsOf(
  changes: readonly Change[],
  { accountId, since, concerns }: Reading,
): { matrix: MatrixNews[]; epics: EpicNews[] } {
  const theirs = changes.filter(
    ({ actor, at, importedBy }) => at > since && actor !== accountId && importedBy === undefined,
  );
  const onMatrix = lasting(
    theirs
      .toSorted((one, other) => (one.at < other.at ? -1 : 1))
      .flatMap(({ issueId, items }) => (issueId === null ? items : [])),
  );
  const agreed = new Set(onMatrix.flatMap((item) => (item.kind === 'agreed' ? [item.activityId] : [])));
  const told = onMatrix.filter((item) => item.kind !== 'answered' || !agreed.has(item.activityId));
  const onEpics = theirs.flatMap(({ issueId, items }) =>
    issueId !== null && concerns(issueId) ? lasting(items).map((item) => ({ issueId, item })) : [],
  );
  return {
    matrix: matrixTopics.flatMap((topic) => {
      const items = told.filter((item) => topicOf(item) === topic);
      const activityIds = items.flatMap((item) => ('activityId' in item ? [item.activityId] : []));
      return items.length > 0 ? [{ topic, activityIds: [...new Set(activityIds)] }] : [];
    }),
    epics: epicTopics.flatMap((topic) => {
      const found = onEpics.filter(({ item }) => topicOf(item) === topic);
      return found.length > 0 ? [{ topic, issueIds: [...new Set(found.map(({ issueId }) => issueId))] }] : [];
    }),
  };
}

type Lasting = Exclude<ChangeItem, { kind: 'answerTakenBack' }>;

/** An answer that was taken back is no news, nor is that it was. The oldest comes first. */
const lasting = (items: readonly ChangeItem[]): Lasting[] =>
  items.flatMap((item, place) => {
    if (item.kind === 'answerTakenBack') return [];
    const isGone = items
      .slice(place)
      .some(
        (later) =>
          later.kind === 'answerTakenBack' &&
          item.kind === 'answered' &&
          later.activityId === item.activityId &&
          later.side === item.side,
      );
    return isGone ? [] : [item];
  });

function topicOf(item: Lasting): MatrixTopic | EpicTopic {
  switch (item.kind) {
    case 'agreed':
      return 'agreed';
    case 'answered':
      return 'answered';
    case 'answersShown':
      return 'shown';
    case 'leadNamed':
    case 'nominated':
    case 'nominationAccepted':
      return 'leads';
    case 'termsProposed':
    case 'proposalDeclined':
    case 'termsChanged':
      return 'terms';
    case 'reviewConfirmed':
    case 'reviewObjected':
      return 'review';
    case 'activityAdded':
    case 'activityRenamed':
    case 'activityMoved':
    case 'activityRemoved':
    case 'activitySuggested':
      return 'activities';
    case 'noteChanged':
    case 'involvedChanged':
      return 'notes';
    case 'roleAdded':
    case 'roleRenamed':
    case 'roleMembersChanged':
    case 'roleRemoved':
      return 'roles';
    case 'absenceEntered':
    case 'absenceRemoved':
      return 'absences';
    case 'trackingStarted':
    case 'trackingStopped':
      return 'tracking';
    case 'agreementAdded':
    case 'agreementChanged':
    case 'agreementRemoved':
      return 'teams';
    case 'epicTracked':
    case 'epicDecided':
    case 'ownerReleased':
    case 'appliesAnswered':
    case 'shipsNothingAnswered':
    case 'ownerNamed':
    case 'epicLetPass':
      return 'decided';
    case 'ownerPassedBack':
      return 'passedBack';
    case 'ownerAccepted':
      return 'accepted';
    case 'shipsNothingSuggested':
    case 'ownerSuggested':
    case 'suggestionWithdrawn':
    case 'suggestionDeclined':
      return 'suggested';
    case 'resultExpected':
    case 'resultRecorded':
    case 'workClosed':
    case 'workReopened':
      return 'results';
    case 'warningSnoozed':
      return 'snoozed';
  }
}
