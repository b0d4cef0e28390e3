import { given } from '../../../../test/builders/agreement';
import { ana, engineers, productLead } from '../../../../test/builders/answers';
import { summarise } from './summarise';

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
