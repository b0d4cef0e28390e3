import type { EpicDecision } from '../../../src/domain/epic';
import {
  ana,
  ben,
  dana,
  engineers,
  engineeringLead,
  person,
  productLead,
} from '../../../test/builders/answers';
import { saidBy } from '../../../test/builders/decision';
import { everyTerms } from '../../../test/builders/epic-row';
import { rolloutVerdict, type RolloutCase } from '../../../test/builders/verdict';
import { epicSentence, shortReason, type Speaker } from './epic-sentence';

const speaker: Speaker = {
  nameOf: (accountId) => accountId,
  clauseOf: (by, answer) => `${by}: ${answer.kind}`,
  roleOf: (roleId) => roleId,
  leads: { product: ana, engineering: ben },
  viewer: ana,
};
const asBen = { ...speaker, viewer: ben };
const clash: EpicDecision = {
  answers: { product: saidBy(ana, productLead), engineering: saidBy(ben, engineers) },
};

const sentence = (epic: RolloutCase, by = speaker) =>
  epicSentence(
    'rollout',
    rolloutVerdict(epic),
    {
      decisions: epic.decision ? { rollout: epic.decision } : {},
      terms: everyTerms(epic.said && { rollout: epic.said }),
    },
    by,
  );

describe('why there is no owner', () => {
  it.each([
    [{}, { text: 'epic.unanswered.rollout', params: {} }],
    [{ said: { product: productLead } }, { text: 'epic.waiting.rollout', params: { lead: ben } }],
    [
      { said: { product: productLead, engineering: engineeringLead } },
      { text: 'epic.differs', params: { first: 'ben: lead', second: 'ana: lead' } },
    ],
    [{ decision: clash }, { text: 'epic.differs', params: { first: 'ben: role', second: 'ana: lead' } }],
    [{ said: { both: engineers } }, { text: 'epic.unnamed.rollout', params: { role: 'engineers' } }],
    [
      { said: { both: person('dana') }, inactive: [dana] },
      { text: 'epic.left.rollout', params: { name: dana } },
    ],
  ] satisfies [RolloutCase, unknown][])('%j', (epic, expected) => {
    expect(sentence(epic)).toEqual(expected);
    expect(shortReason(rolloutVerdict(epic), speaker)).toBeDefined();
  });

  it('names the viewer last of the two who differ', () => {
    expect(sentence({ decision: clash }, asBen)?.params).toEqual({ first: 'ana: lead', second: 'ben: role' });
  });

  it('speaks to the one who is waited for', () => {
    const waits = { said: { product: productLead } };
    expect(sentence(waits, asBen)).toEqual({ text: 'epic.waitingForYou.rollout', params: {} });
    expect(shortReason(rolloutVerdict(waits), asBen)?.text).toBe('epic.short.waitingForYou');
  });

  it('says nothing where there is an owner', () => {
    expect(sentence({ said: { both: productLead } })).toBeUndefined();
  });
});
