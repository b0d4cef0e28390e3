import type { PostCodeActivity } from '../../../src/domain/activity';
import type { EpicDecision } from '../../../src/domain/epic';
import type { AccountId, RoleId } from '../../../src/domain/ids';
import type { Answer } from '../../../src/domain/owner';
import type { Side } from '../../../src/domain/side';
import type { ActivityVerdict } from '../../../src/domain/verdict';
import type { TextKey } from '../texts/text-key';

export type Sentence = { text: TextKey; params: Record<string, string> };

/** What a sentence needs beside the verdict: names, and who leads and looks. */
export type Speaker = {
  nameOf: (accountId: AccountId) => string;
  wordsOf: (answer: Answer) => string;
  roleOf: (roleId: RoleId) => string;
  leads: Record<Side, AccountId>;
  viewer: AccountId | null;
};

/** Why there is no owner, without blame (product.md §6); `undefined` where there is nothing to say. */
export function epicSentence(
  activity: PostCodeActivity,
  verdict: ActivityVerdict,
  decision: EpicDecision | undefined,
  { nameOf, wordsOf, roleOf, leads, viewer }: Speaker,
): Sentence | undefined {
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
    case 'differs': {
      const { product, engineering } = decision?.answers ?? {};
      if (verdict.source === 'agreement' || !product || !engineering) {
        return { text: `epic.differs.${activity}`, params: {} };
      }
      return {
        text: `epic.differsHere.${activity}`,
        params: {
          product: nameOf(product.by),
          productAnswer: wordsOf(product.answer),
          engineering: nameOf(engineering.by),
          engineeringAnswer: wordsOf(engineering.answer),
        },
      };
    }
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
