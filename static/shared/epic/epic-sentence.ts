import { isAwayOn } from '../../../src/domain/absence';
import type { PostCodeActivity } from '../../../src/domain/activity';
import { dayOf } from '../../../src/domain/calendar';
import type { EpicFacts } from '../../../src/domain/epic';
import type { AccountId } from '../../../src/domain/ids';
import type { Leads } from '../../../src/domain/leads';
import type { Answer, LeadPosition, RoleOwner } from '../../../src/domain/owner';
import { otherSide, sides, type Side } from '../../../src/domain/side';
import type { AgreementTerms } from '../../../src/domain/terms';
import type { IsoDate } from '../../../src/domain/time';
import type { ActivityVerdict, NoOwner, OwnedWarning, Source } from '../../../src/domain/verdict';
import type { TextKey } from '../texts/text-key';
import type { KnownDecisions } from './known-decision';

export type Sentence = { text: TextKey; params: Record<string, string> };

/** What a sentence needs beside the verdict: names, and who leads and looks. */
export type Speaker = {
  nameOf: (accountId: AccountId) => string;
  /** What someone says, at the beginning of a sentence or within: `Ana Moreau says “me”`, `you say “me”` */
  clauseOf: (by: AccountId, answer: Answer, where: 'first' | 'within') => string;
  /** `engineers`, `the product lead` */
  ownerOf: (owner: LeadPosition | RoleOwner) => string;
  /** `Engineers`, `Product lead` */
  ownerTitleOf: (owner: LeadPosition | RoleOwner) => string;
  sideOf: (side: Side) => string;
  dayOf: (day: IsoDate) => string;
  leads: Leads;
  viewer: AccountId | null;
};

/** The epic that it is about: its dates, and where the two answers stand. */
export type About = {
  facts: Pick<EpicFacts, 'stage' | 'stageSince' | 'dueDate'>;
  decisions: KnownDecisions;
  terms: Pick<AgreementTerms, 'postCode' | 'settings'>;
};

/** What should be looked at, without blame (product.md §6); `undefined` where there is nothing to say. */
export function epicSentence(
  activity: PostCodeActivity,
  verdict: ActivityVerdict,
  epic: About,
  speaker: Speaker,
): Sentence | undefined {
  if (verdict.status === 'owned') {
    return verdict.warning ? warningSentence(activity, verdict.warning, epic, speaker) : undefined;
  }
  return 'reason' in verdict ? gapSentence(activity, verdict, epic, speaker) : undefined;
}

function gapSentence(activity: PostCodeActivity, gap: NoOwner, epic: About, speaker: Speaker): Sentence {
  switch (gap.reason) {
    case 'unasked':
    case 'unanswered':
      return { text: `epic.${gap.reason}.${activity}`, params: {} };
    case 'waiting':
      return waitingSentence(activity, gap, epic, speaker);
    case 'differs':
      return { text: 'epic.differs', params: differingAnswers(activity, gap.source, epic, speaker) };
    case 'unnamed':
      return { text: `epic.unnamed.${activity}`, params: { owner: speaker.ownerOf(gap.owner) } };
    case 'declined': {
      const comment = epic.decisions[activity]?.response?.comment;
      const name = speaker.nameOf(gap.accountId);
      return comment === undefined
        ? { text: `epic.declined.${activity}`, params: { name } }
        : { text: `epic.declinedBecause.${activity}`, params: { name, comment } };
    }
    case 'left':
    case 'noAccess':
      return { text: `epic.${gap.reason}.${activity}`, params: { name: speaker.nameOf(gap.accountId) } };
  }
}

function waitingSentence(
  activity: PostCodeActivity,
  gap: Extract<NoOwner, { reason: 'waiting' }>,
  { decisions }: About,
  { leads, viewer, nameOf, sideOf, clauseOf }: Speaker,
): Sentence {
  const lead = leads[gap.for];
  const isViewer = lead !== null && lead === viewer;
  const theirs = gap.source === 'epic' && decisions[activity]?.answers[otherSide(gap.for)];
  if (theirs) {
    const clause = clauseOf(theirs.by, theirs.answer, 'first');
    return isViewer
      ? { text: 'epic.proposedToYou', params: { clause } }
      : { text: 'epic.proposed', params: { clause, side: sideOf(gap.for) } };
  }
  if (lead === null) return { text: `epic.waitingVacant.${activity}`, params: { side: sideOf(gap.for) } };
  return isViewer
    ? { text: `epic.waitingForYou.${activity}`, params: {} }
    : { text: `epic.waiting.${activity}`, params: { lead: nameOf(lead) } };
}

function warningSentence(
  activity: PostCodeActivity,
  warning: OwnedWarning,
  { facts, decisions, terms }: About,
  speaker: Speaker,
): Sentence {
  if (warning.code === 'away') {
    const onDue = facts.dueDate !== null && facts.stage !== 'done' && isAwayOn(warning, facts.dueDate);
    const who = warning.accountId === speaker.viewer ? 'you' : 'other';
    const name = speaker.nameOf(warning.accountId);
    return { text: `epic.${onDue ? 'awayOnDue' : 'awayOnExpected'}.${who}`, params: { name } };
  }
  if (decisions[activity]?.expected) {
    return { text: `epic.overdueResult.${activity}`, params: { day: speaker.dayOf(warning.dueOn) } };
  }
  const reopened = decisions[activity]?.reopened;
  if (reopened) {
    const day = dayOf(reopened.at, terms.settings.timeZone);
    return { text: `epic.reopenedResult.${activity}`, params: { day: speaker.dayOf(day) } };
  }
  const done = dayOf(facts.stageSince, terms.settings.timeZone);
  return { text: `epic.missingResult.${activity}`, params: { day: speaker.dayOf(done) } };
}

/** The viewer last: the sentence then begins with a name. */
function differingAnswers(
  activity: PostCodeActivity,
  source: Source,
  { decisions, terms }: About,
  { clauseOf, leads, viewer }: Speaker,
): Record<string, string> {
  const term = terms.postCode[activity];
  const given = sides.flatMap((side) => {
    const own = decisions[activity]?.answers[side];
    if (source === 'epic') return own ? [own] : [];
    const by = leads[side];
    return term.kind === 'differs' && by ? [{ by, answer: term.answers[side] }] : [];
  });
  const [first = '', second = ''] = given
    .sort((one, other) => Number(one.by === viewer) - Number(other.by === viewer))
    .map(({ by, answer }) => clauseOf(by, answer, 'within'));
  return { first, second };
}
