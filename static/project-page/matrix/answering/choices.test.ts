import { defaultRoles } from '../../../../src/domain/default-matrix';
import { choiceId, choicesFor } from './choices';

it('offers the leads, engineers and data science first, and nothing twice', () => {
  const ids = choicesFor({ roles: [...defaultRoles] }).map(choiceId);
  expect(ids).toEqual([
    'lead-product',
    'lead-engineering',
    'role-engineers',
    'role-data-science',
    'role-design',
    'not-needed',
  ]);
});
