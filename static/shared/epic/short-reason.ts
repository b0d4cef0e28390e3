import type { ActivityVerdict } from '../../../src/domain/verdict';
import type { Sentence, Speaker } from './epic-sentence';

/** What should be looked at, in the two or three words that fit under a column's heading. */
export function shortReason(verdict: ActivityVerdict, speaker: Speaker): Sentence | undefined {
  const { nameOf, ownerTitleOf, leads, viewer, sideOf } = speaker;
  if (verdict.status === 'owned') {
    if (!verdict.warning) return undefined;
    if (verdict.warning.code === 'missingResult') return { text: 'epic.short.missingResult', params: {} };
    const who = verdict.accountId === viewer ? 'you' : 'other';
    return { text: `epic.short.away.${who}`, params: { name: nameOf(verdict.accountId) } };
  }
  if (!('reason' in verdict)) return undefined;
  switch (verdict.reason) {
    case 'unasked':
    case 'unanswered':
    case 'differs':
      return { text: `epic.short.${verdict.reason}`, params: {} };
    case 'waiting': {
      const lead = leads[verdict.for];
      return lead !== null && lead === viewer
        ? { text: 'epic.short.waitingForYou', params: {} }
        : {
            text: 'epic.short.waiting',
            params: { lead: lead === null ? sideOf(verdict.for) : nameOf(lead) },
          };
    }
    case 'unnamed':
      return { text: 'epic.short.unnamed', params: { owner: ownerTitleOf(verdict.owner) } };
    case 'declined':
    case 'left':
    case 'noAccess':
      return { text: `epic.short.${verdict.reason}`, params: { name: nameOf(verdict.accountId) } };
  }
}
