import { anAgreementView } from '../../../../test/builders/agreement-view';
import { engineers, person, productLead } from '../../../../test/builders/answers';
import { ownAnswers } from './own-answers';

it("is the viewer's answers alone, without those that name a person", () => {
  const view = anAgreementView({
    said: {
      rollout: { product: engineers, engineering: productLead },
      experiment: { engineering: engineers },
      feedback: { product: person('chen') },
    },
  });
  expect(ownAnswers(view).map(({ activity: { id }, answer }) => [id, answer])).toEqual([
    ['rollout', engineers],
  ]);
});
