import { anAgreementView } from '../../../test/builders/agreement-view';
import { engineers, productLead } from '../../../test/builders/answers';
import { firstAgreementStands } from './first-agreement-stands';

const both = { both: engineers };
const said = { rollout: both, experiment: both, feedback: both };
const stands = (parts: Parameters<typeof anAgreementView>[0]) => firstAgreementStands(anAgreementView(parts));

it('is once something is in force for all three questions, whatever the other lines say, and Jira watches', () => {
  expect(stands({ said, tracked: true })).toBe(true);
  expect(stands({ said: { ...said, rollout: { ...both, product: productLead } }, tracked: true })).toBe(true);
});

it('is not before', () => {
  expect(stands({ said, tracked: false })).toBe(false);
  expect(stands({ said: { ...said, feedback: { product: engineers } }, tracked: true })).toBe(false);
});
