import { anAgreement } from '../../test/builders/agreement';
import { ana, ben, chen, dataScience, engineers } from '../../test/builders/answers';
import { verdictOnRollout } from '../../test/builders/verdict';
import { named } from '../../test/builders/decision';
import type { Answer } from './owner';
import { termsOf } from './terms';
import { waitedFor } from './waited-for';

const terms = termsOf(anAgreement({ tracked: true }));
const vacant = { ...terms, leads: { product: null, engineering: ben } };
const agreedOn = (both: Answer) => verdictOnRollout({ said: { both } });

describe('an epic waits', () => {
  it('for the lead whose side names the person for a role', () => {
    expect(waitedFor(agreedOn(engineers), terms)).toEqual({ engineering: ben });
    expect(waitedFor(agreedOn(dataScience), terms)).toEqual({ product: ana });
  });

  it('for who has not answered yet', () => {
    const said = { product: engineers };
    expect(waitedFor(verdictOnRollout({ said }), terms)).toEqual({ engineering: ben });
  });

  it('for both leads where either can act, and for nobody in a vacant position', () => {
    expect(waitedFor(verdictOnRollout(), terms)).toEqual({ product: ana, engineering: ben });
    expect(waitedFor(verdictOnRollout(), vacant)).toEqual({ engineering: ben });
    expect(waitedFor(agreedOn(dataScience), vacant)).toEqual({});
  });

  it('for no lead once somebody owns it', () => {
    const decision = { answers: {}, named: named(chen) };
    expect(waitedFor(verdictOnRollout({ said: { both: engineers }, decision }), terms)).toEqual({});
  });
});
