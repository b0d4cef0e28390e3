import { defaultRoles } from '../../../src/domain/default-matrix';
import { offeredAnswers } from './offered-answers';

it('offers the leads, engineers and data science first, and nothing twice', () => {
  const names = offeredAnswers(defaultRoles).map((answer) => {
    if (answer.kind === 'lead') return answer.side;
    return answer.kind === 'role' ? answer.roleId : answer.kind;
  });
  expect(names).toEqual(['product', 'engineering', 'engineers', 'data-science', 'design', 'notNeeded']);
});
