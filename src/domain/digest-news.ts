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
  const onMatrix = theirs.flatMap(({ issueId, items }) => (issueId === null ? items : []));
  const agreed = new Set(onMatrix.flatMap((item) => (item.kind === 'agreed' ? [item.activityId] : [])));
  const told = withoutTakenBack(onMatrix).filter(
    (item) => item.kind !== 'answered' || !agreed.has(item.activityId),
  );
  const onEpics = theirs.flatMap(({ issueId, items }) =>
    issueId !== null && concerns(issueId) ? items.map((item) => ({ issueId, item })) : [],
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

/** Without the first answers that are gone again: of those nobody needs to hear. Newest first. */
function withoutTakenBack(items: readonly ChangeItem[]): ChangeItem[] {
  return items.filter((item) => {
    if (item.kind !== 'answered' && item.kind !== 'answerTakenBack') return true;
    const ofSide = items.flatMap((each) =>
      (each.kind === 'answered' || each.kind === 'answerTakenBack') &&
      each.activityId === item.activityId &&
      each.side === item.side
        ? [each]
        : [],
    );
    const [newest, oldest] = [ofSide[0], ofSide.at(-1)];
    const wasFirst = oldest?.kind === 'answered' && oldest.from === null;
    return !(newest?.kind === 'answerTakenBack' && wasFirst);
  });
}

function topicOf(item: ChangeItem): MatrixTopic | EpicTopic {
  switch (item.kind) {
    case 'agreed':
      return 'agreed';
    case 'answered':
    case 'answerTakenBack':
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
