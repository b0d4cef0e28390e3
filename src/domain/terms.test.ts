import fc from 'fast-check';
import { anAgreement } from '../../test/builders/agreement';
import { dataScience, engineers, notNeeded, person, productLead } from '../../test/builders/answers';
import { sides } from './side';
import { termsOf } from './terms';

test.each([
  { said: {}, term: { kind: 'unanswered' } },
  { said: { product: engineers }, term: { kind: 'waiting', for: 'engineering' } },
  {
    said: { product: engineers, engineering: productLead },
    term: { kind: 'differs', answers: { product: engineers, engineering: productLead } },
  },
  { said: { both: engineers }, term: { kind: 'inForce', answer: engineers } },
  { said: { both: engineers, product: dataScience }, term: { kind: 'inForce', answer: engineers } },
  { said: { both: notNeeded }, term: { kind: 'inForce', answer: notNeeded } },
])('$said becomes $term', ({ said, term }) => {
  expect(termsOf(anAgreement({ said: { feedback: said } })).postCode.feedback).toEqual(term);
});

test('the terms are the same whatever a lone answer says', () => {
  const answers = fc.constantFrom(person('one'), person('other'), engineers, notNeeded);
  fc.assert(
    fc.property(fc.constantFrom(...sides), answers, answers, (side, one, other) => {
      const saying = (answer: typeof one) => termsOf(anAgreement({ said: { rollout: { [side]: answer } } }));
      expect(saying(one)).toEqual(saying(other));
    }),
  );
});
