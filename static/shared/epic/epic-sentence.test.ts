import {
  ana,
  ben,
  chen,
  engineeringLead,
  engineers,
  notNeeded,
  person,
  productLead,
} from '../../../test/builders/answers';
import type { Said } from '../../../test/builders/agreement';
import { saidBy } from '../../../test/builders/decision';
import { aCase, type CaseOptions, type FoundCase } from '../../../test/builders/epic-row';
import { epicSentence, type Speaker } from './epic-sentence';
import { shortReason } from './short-reason';

const speaker: Speaker = {
  nameOf: (accountId) => accountId,
  clauseOf: (by, answer) => `${by}: ${answer.kind}`,
  ownerOf: (owner) => (owner.kind === 'role' ? owner.roleId : owner.side),
  ownerTitleOf: (owner) => owner.kind,
  sideOf: (side) => side,
  dayOf: (day) => day,
  leads: { product: ana, engineering: ben },
  viewer: ana,
};
const asBen = { ...speaker, viewer: ben };

const answers = { product: saidBy(ana, productLead), engineering: saidBy(ben, engineers) };
const clash: FoundCase = { decisions: { rollout: { answers } } };
const proposed: FoundCase = { decisions: { rollout: { answers: { product: saidBy(ana, engineers) } } } };
const bothLeads: CaseOptions = { agreement: { settings: { decidedBy: 'bothLeads' } } };
const saidOfRollout = (said: Said): CaseOptions => ({
  said: { rollout: said },
});
const passedBack = (comment?: string): FoundCase => ({
  decisions: {
    rollout: {
      answers: { product: saidBy(ana, person('chen')) },
      response: { accountId: chen, accepted: false, ...(comment !== undefined && { comment }) },
    },
  },
});
const lost = (reason: 'left' | 'noAccess'): CaseOptions => ({
  said: { rollout: { both: person('chen') } },
  agreement: { unreachable: [{ accountId: chen, reason }] },
});
const away: CaseOptions = {
  said: { rollout: { both: productLead } },
  agreement: {
    absences: [{ accountId: ana, from: '2026-09-20', to: '2026-10-10', cover: null, by: ana, at: '' }],
  },
};
const reopened = { by: ana, at: '2026-09-12T08:00:00.000Z' };
const owned = saidOfRollout({ both: productLead });
const expected: FoundCase = { decisions: { rollout: { answers: {}, expected: { on: '2026-09-10' } } } };

function sentence(epic: FoundCase, options: CaseOptions, by = speaker) {
  const judged = aCase(epic, options);
  return epicSentence('rollout', judged.verdict.activities.rollout, judged, by);
}

describe('what should be looked at', () => {
  it.each<[string, FoundCase, CaseOptions, string, Record<string, string>]>([
    ['nobody answered', {}, {}, 'epic.unanswered.rollout', {}],
    ['one answered', {}, saidOfRollout({ product: productLead }), 'epic.waiting.rollout', { lead: ben }],
    [
      'they answered differently',
      {},
      saidOfRollout({ product: productLead, engineering: engineeringLead }),
      'epic.differs',
      { first: 'ben: lead', second: 'ana: lead' },
    ],
    ['they differ on the epic', clash, {}, 'epic.differs', { first: 'ben: role', second: 'ana: lead' }],
    [
      'one proposes on the epic',
      proposed,
      bothLeads,
      'epic.proposed',
      { clause: 'ana: role', side: 'engineering' },
    ],
    [
      'a role owns it',
      {},
      saidOfRollout({ both: engineers }),
      'epic.unnamed.rollout',
      { owner: 'engineers' },
    ],
    [
      'a vacant position owns it',
      {},
      {
        ...saidOfRollout({ both: engineeringLead }),
        agreement: { leads: { product: ana, engineering: null } },
      },
      'epic.unnamed.rollout',
      { owner: 'engineering' },
    ],
    ['it was passed back', passedBack(), {}, 'epic.declined.rollout', { name: chen }],
    [
      'it was passed back for a reason',
      passedBack('No time.'),
      {},
      'epic.declinedBecause.rollout',
      { name: chen, comment: 'No time.' },
    ],
    ['the owner left', {}, lost('left'), 'epic.left.rollout', { name: chen }],
    ['the owner can not see it', {}, lost('noAccess'), 'epic.noAccess.rollout', { name: chen }],
    [
      'the result is missing',
      { stage: 'done', doneDaysAgo: 20 },
      owned,
      'epic.missingResult.rollout',
      { day: '2026-08-26' },
    ],
    ['the expected day has passed', expected, owned, 'epic.overdueResult.rollout', { day: '2026-09-10' }],
    ['the viewer is away', { dueInDays: 10 }, away, 'epic.awayOnDue.you', { name: ana }],
    [
      'the work was reopened',
      { stage: 'done', doneDaysAgo: 20, decisions: { rollout: { answers: {}, reopened } } },
      owned,
      'epic.reopenedResult.rollout',
      { day: '2026-09-12' },
    ],
  ])('%s', (_case, epic, options, text, params) => {
    expect(sentence(epic, options)).toEqual({ text, params });
    const verdict = aCase(epic, options).verdict.activities.rollout;
    expect(shortReason(verdict, speaker)).toBeDefined();
  });

  it('names who is away', () => {
    expect(sentence({ dueInDays: 10 }, away, asBen)?.text).toBe('epic.awayOnDue.other');
  });

  it('names the viewer last of the two who differ', () => {
    expect(sentence(clash, {}, asBen)?.params).toEqual({ first: 'ana: lead', second: 'ben: role' });
  });

  it('begins with what somebody proposes', () => {
    const begins: Speaker = { ...speaker, clauseOf: (_by, _answer, where) => where };
    expect(sentence(proposed, bothLeads, begins)?.params).toMatchObject({ clause: 'first' });
  });

  it('speaks to the one who is waited for', () => {
    expect(sentence({}, saidOfRollout({ product: productLead }), asBen)?.text).toBe(
      'epic.waitingForYou.rollout',
    );
    expect(sentence(proposed, bothLeads, asBen)?.text).toBe('epic.proposedToYou');
  });

  it('is nothing where there is an owner, or none is needed', () => {
    expect(sentence({}, owned)).toBeUndefined();
    expect(sentence({}, saidOfRollout({ both: notNeeded }))).toBeUndefined();
  });
});
