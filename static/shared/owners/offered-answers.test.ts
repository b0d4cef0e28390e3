import { defaultRoles } from '../../../src/domain/default-matrix';
import type { Role } from '../../../src/domain/owner';
import type { Side } from '../../../src/domain/side';
import { offeredAnswers } from './offered-answers';

const namesOf = (roles: readonly Role[], soleSide: Side | null) =>
  offeredAnswers(roles, soleSide).map((answer) => {
    if (answer.kind === 'lead') return answer.side;
    return answer.kind === 'role' ? answer.roleId : answer.kind;
  });

describe('who is offered as an owner', () => {
  it('is the leads, engineers and data science first, and nothing twice', () => {
    expect(namesOf(defaultRoles, null)).toEqual([
      'product',
      'engineering',
      'engineers',
      'data-science',
      'design',
      'notNeeded',
    ]);
  });

  it('is no lead whom the agreement does without, and no role that was removed', () => {
    const roles = defaultRoles.map((role): Role =>
      role.id === 'design' ? { ...role, retired: true } : role,
    );
    expect(namesOf(roles, 'engineering')).toEqual(['engineering', 'engineers', 'data-science', 'notNeeded']);
  });
});
