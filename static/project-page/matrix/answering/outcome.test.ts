import { agreementView } from '../../../../src/usecases/views';
import { anAgreement, type Said } from '../../../../test/builders/agreement';
import { dataScience, engineers, productLead } from '../../../../test/builders/answers';
import { activityId } from '../../../../test/builders/ids';
import { outcomeOf } from './outcome';

const outcome = (rollout: Said, answer = engineers, agrees = false) =>
  outcomeOf(agreementView(anAgreement({ said: { rollout } }), 'product'), {
    activityId: activityId('rollout'),
    answer,
    agrees,
  });

describe('what an answer led to', () => {
  it('is agreed when both say the same', () => {
    expect(outcome({ both: engineers }, engineers, true)).toBe('agreed');
  });

  it('waits for the other', () => {
    expect(outcome({ product: engineers })).toBe('waiting');
  });

  it('may differ', () => {
    expect(outcome({ product: engineers, engineering: productLead })).toBe('differs');
  });

  it('is a proposal while something else is in force', () => {
    expect(outcome({ both: dataScience, product: engineers })).toBe('proposed');
  });

  it('tells who meant to agree that the other lead was faster', () => {
    expect(outcome({ product: engineers, engineering: productLead }, engineers, true)).toBe(
      'changedMeanwhile',
    );
  });
});
