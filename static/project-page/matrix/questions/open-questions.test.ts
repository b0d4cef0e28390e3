import type { Said } from '../../../../test/builders/agreement';
import { anAgreementView } from '../../../../test/builders/agreement-view';
import { ana, chen, engineers, productLead } from '../../../../test/builders/answers';
import { openQuestions } from './open-questions';
import { whoIsAwaited } from './who-is-awaited';

const view = (said: Record<string, Said>, viewer = ana) => anAgreementView({ said }, viewer);
const asked = (said: Record<string, Said>) => openQuestions(view(said), 'product').map(({ id }) => id);

describe('what a lead is still asked', () => {
  it('is all three in the beginning', () => {
    expect(asked({})).toEqual(['rollout', 'experiment', 'feedback']);
  });

  it("is what only the other one answered, not what waits for the other's answer", () => {
    expect(asked({ rollout: { engineering: engineers }, experiment: { product: productLead } })).toEqual([
      'rollout',
      'feedback',
    ]);
  });

  it('is nothing that both answered', () => {
    const both = { both: engineers };
    expect(
      asked({ rollout: both, experiment: both, feedback: { product: engineers, engineering: productLead } }),
    ).toEqual([]);
  });
});

describe('whose answers are missing', () => {
  it('is the other lead, once the viewer answered', () => {
    expect(whoIsAwaited(view({ rollout: { product: engineers } }), 'product')).toEqual(['engineering']);
    expect(whoIsAwaited(view({}), 'product')).toEqual([]);
  });

  it('is everybody who never answered, for those who only look', () => {
    expect(whoIsAwaited(view({ rollout: { product: engineers } }, chen), null)).toEqual(['engineering']);
    expect(whoIsAwaited(view({}, chen), null)).toEqual(['product', 'engineering']);
  });
});
