import { anAgreementView } from '../../../../test/builders/agreement-view';
import { given, type Said } from '../../../../test/builders/agreement';
import { ana, ben, engineers, productLead } from '../../../../test/builders/answers';
import { activityId } from '../../../../test/builders/ids';
import { shownOwner } from './shown-owner';

const rollout = activityId('rollout');

function shown(said: Said, viewer = ana) {
  const line = anAgreementView({ said: { rollout: said } }, viewer).activities.find(
    ({ id }) => id === rollout,
  );
  if (!line) throw new Error('No rollout');
  return shownOwner(line);
}

describe('what stands in the column Owner', () => {
  it('is a suggestion, or nobody', () => {
    expect(shownOwner({ state: { state: 'suggested', owner: productLead } })).toEqual({
      kind: 'suggested',
      answer: productLead,
    });
    expect(shown({})).toEqual({ kind: 'nobody' });
  });

  it("is one's own answer, and of the other's that there is one", () => {
    expect(shown({ product: engineers })).toEqual({ kind: 'mine', answer: engineers });
    expect(shown({ product: engineers }, ben)).toEqual({ kind: 'hidden' });
  });

  it('is whose answer it is, where that is shown', () => {
    const state = { state: 'waiting', for: 'engineering', given: given(ana, engineers) } as const;
    expect(shownOwner({ state })).toEqual({ kind: 'said', answer: engineers, by: 'product' });
  });

  it('is what is in force, also while a change is proposed', () => {
    expect(shown({ product: engineers, engineering: productLead })).toEqual({ kind: 'differs' });
    expect(shown({ both: engineers, product: productLead })).toEqual({ kind: 'inForce', answer: engineers });
  });
});
