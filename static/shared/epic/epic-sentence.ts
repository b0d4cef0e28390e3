import type { PostCodeActivity } from '../../../src/domain/activity';
import type { EpicDecisions } from '../../../src/domain/epic';
import type { AccountId, RoleId } from '../../../src/domain/ids';
import type { Answer } from '../../../src/domain/owner';
import { sides, type Side } from '../../../src/domain/side';
import type { AgreementTerms } from '../../../src/domain/terms';
import type { ActivityVerdict, Source } from '../../../src/domain/verdict';
import type { TextKey } from '../texts/text-key';

export type Sentence = { text: TextKey; params: Record<string, string> };

/** What a sentence needs beside the verdict: names, and who leads and looks. */
export type Speaker = {
  nameOf: (accountId: AccountId) => string;
  /** What someone says: `Ana Moreau says “me”` */
  clauseOf: (by: AccountId, answer: Answer) => string;
  roleOf: (roleId: RoleId) => string;
  leads: Record<Side, AccountId>;
  viewer: AccountId | null;
};

/** Where the two answers stand, on the epic and in the agreement. */
export type Said = { decisions: EpicDecisions; terms: Pick<AgreementTerms, 'postCode'> };

/** Why there is no owner, without blame (product.md §6); `undefined` where there is nothing to say. */
export function epicSentence(
  activity: PostCodeActivity,
  verdict: ActivityVerdict,
  epic: Said,
  speaker: Speaker,
): Sentence | undefined {
  const { nameOf, roleOf, leads, viewer } = speaker;
  if (!('reason' in verdict)) return undefined;
  switch (verdict.reason) {
    case 'unasked':
      return { text: `epic.unasked.${activity}`, params: {} };
    case 'unanswered':
      return { text: `epic.unanswered.${activity}`, params: {} };
    case 'waiting': {
      const lead = leads[verdict.for];
      return lead === viewer
        ? { text: `epic.waitingForYou.${activity}`, params: {} }
        : { text: `epic.waiting.${activity}`, params: { lead: nameOf(lead) } };
    }
    case 'differs':
      return { text: 'epic.differs', params: differingAnswers(activity, verdict.source, epic, speaker) };
    case 'unnamed':
      return { text: `epic.unnamed.${activity}`, params: { role: roleOf(verdict.roleId) } };
    case 'left':
      return { text: `epic.left.${activity}`, params: { name: nameOf(verdict.accountId) } };
  }
}

/** The same in the two or three words that fit under a column's heading. */
export function shortReason(verdict: ActivityVerdict, speaker: Speaker): Sentence | undefined {
  if (!('reason' in verdict)) return undefined;
  const { nameOf, roleOf, leads, viewer } = speaker;
  switch (verdict.reason) {
    case 'unasked':
    case 'unanswered':
    case 'differs':
      return { text: `epic.short.${verdict.reason}`, params: {} };
    case 'waiting': {
      const lead = leads[verdict.for];
      return lead === viewer
        ? { text: 'epic.short.waitingForYou', params: {} }
        : { text: 'epic.short.waiting', params: { lead: nameOf(lead) } };
    }
    case 'unnamed':
      return { text: 'epic.short.unnamed', params: { role: roleOf(verdict.roleId) } };
    case 'left':
      return { text: 'epic.short.left', params: { name: nameOf(verdict.accountId) } };
  }
}

/** The viewer last: the sentence then begins with a name. */
function differingAnswers(
  activity: PostCodeActivity,
  source: Source,
  { decisions, terms }: Said,
  { clauseOf, leads, viewer }: Speaker,
): Record<string, string> {
  const term = terms.postCode[activity];
  const given = sides.flatMap((side) => {
    const own = decisions[activity]?.answers[side];
    if (source === 'epic') return own ? [own] : [];
    return term.kind === 'differs' ? [{ by: leads[side], answer: term.answers[side] }] : [];
  });
  const [first = '', second = ''] = given
    .sort((one, other) => Number(one.by === viewer) - Number(other.by === viewer))
    .map(({ by, answer }) => clauseOf(by, answer));
  return { first, second };
}
