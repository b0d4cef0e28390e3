import { aTrackedEpic } from '../../test/builders/epic';
import { ana, ben, chen, engineeringLead, engineers, person } from '../../test/builders/answers';
import { answerApplies, decideEpic, nameOwner } from './decide-epic';

const at = '2026-06-01T08:00:00.000Z';
const leads = { product: ana, engineering: ben };
const anasAnswer = { answer: engineers, by: ana, at };

const decided = decideEpic(aTrackedEpic(), leads, {
  activity: 'rollout',
  side: 'product',
  answer: engineers,
  by: ana,
  at,
});

test('a decision is stored for its side, with what it replaced', () => {
  expect(decided.epic.decisions).toEqual({ rollout: { answers: { product: anasAnswer } } });
  expect(decided.items).toEqual([
    { kind: 'epicDecided', activity: 'rollout', side: 'product', from: null, to: engineers },
  ]);
});

test('the other side objects without touching the first answer', () => {
  const { epic } = decideEpic(decided.epic, leads, {
    activity: 'rollout',
    side: 'engineering',
    answer: person('ben'),
    by: ben,
    at,
  });
  expect(epic.decisions.rollout?.answers).toEqual({
    product: anasAnswer,
    engineering: { answer: engineeringLead, by: ben, at },
  });
});

test('withdrawing takes back only the own answer', () => {
  const withdraw = { activity: 'rollout', answer: null, at } as const;
  const ofBen = decideEpic(decided.epic, leads, { ...withdraw, side: 'engineering', by: ben });
  expect(ofBen).toEqual({ epic: decided.epic, items: [] });
  const ofAna = decideEpic(decided.epic, leads, { ...withdraw, side: 'product', by: ana });
  expect(ofAna.epic.decisions.rollout?.answers).toEqual({});
  expect(ofAna.items).toEqual([
    { kind: 'epicDecided', activity: 'rollout', side: 'product', from: engineers, to: null },
  ]);
});

test('repeating a decision changes nothing', () => {
  const again = { activity: 'rollout', side: 'product', answer: engineers, by: ana, at } as const;
  expect(decideEpic(decided.epic, leads, again)).toEqual({ epic: decided.epic, items: [] });
});

test('whether there will be an experiment can be answered again, the other way', () => {
  const no = answerApplies(aTrackedEpic(), { activity: 'experiment', applies: false, by: ben, at });
  expect(no.epic.decisions.experiment?.applies).toEqual({ applies: false, by: ben, at });
  expect(no.items).toEqual([{ kind: 'appliesAnswered', activity: 'experiment', from: null, to: false }]);
  const again = { activity: 'experiment', by: ana, at } as const;
  expect(answerApplies(no.epic, { ...again, applies: false }).items).toEqual([]);
  expect(answerApplies(no.epic, { ...again, applies: true }).items).toEqual([
    { kind: 'appliesAnswered', activity: 'experiment', from: false, to: true },
  ]);
});

test('a person is named for a role, next to what was decided', () => {
  const name = { activity: 'rollout', roleId: engineers.roleId, accountId: chen, by: ben, at } as const;
  const named = nameOwner(decided.epic, name);
  expect(named.epic.decisions.rollout).toEqual({
    answers: { product: anasAnswer },
    named: { roleId: 'engineers', accountId: chen, by: ben, at },
  });
  expect(named.items).toEqual([
    { kind: 'ownerNamed', activity: 'rollout', roleId: 'engineers', from: null, to: chen },
  ]);
  expect(nameOwner(named.epic, name).items).toEqual([]);
});
