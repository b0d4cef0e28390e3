import { anAgreementView } from '../../../../test/builders/agreement-view';
import { given } from '../../../../test/builders/agreement';
import { ana, ben, dataScience, engineers, productLead } from '../../../../test/builders/answers';
import { counted, summarise, waitsFor } from './summarise';

const since = '2026-05-01T09:00:00.000Z';

it('counts what is in force as agreed, also while a change is proposed', () => {
  expect(
    summarise([
      { state: { state: 'agreed', answer: engineers, since } },
      {
        state: { state: 'changing', answer: engineers, since, answers: { product: given(ana, productLead) } },
      },
      { state: { state: 'waiting', for: 'product' } },
      { state: { state: 'suggested' } },
    ]),
  ).toEqual({ total: 4, agreed: 2, toSettle: 0, proposed: 1, waiting: 1, suggestions: 1 });
});

it('leaves suggestions out of what counts, and keeps the three questions in', () => {
  const { activities } = anAgreementView({ said: { rollout: { both: engineers } } });
  expect(counted(activities).map(({ id }) => id)).toEqual(['rollout', 'experiment', 'feedback']);
});

describe('what waits for a lead', () => {
  const proposed = given(ben, dataScience);
  const changing = { state: 'changing', answer: engineers, since } as const;

  it('is an answer they owe', () => {
    expect(waitsFor({ state: 'waiting', for: 'product' }, 'product')).toBe(true);
    expect(waitsFor({ state: 'waiting', for: 'product' }, 'engineering')).toBe(false);
  });

  it("is the other's proposal, until they said something to it", () => {
    const open = { ...changing, answers: { product: given(ana, engineers), engineering: proposed } };
    expect(waitsFor(open, 'product')).toBe(true);
    expect(waitsFor(open, 'engineering')).toBe(false);
    const refused = { ...open.answers, product: given(ana, engineers, 'They read the result.') };
    expect(waitsFor({ ...changing, answers: refused }, 'product')).toBe(false);
  });

  it('is nothing where both agreed', () => {
    expect(waitsFor({ state: 'agreed', answer: engineers, since }, 'product')).toBe(false);
  });
});
