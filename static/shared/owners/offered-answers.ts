import type { Answer, Role } from '../../../src/domain/owner';
import { type Side, sides } from '../../../src/domain/side';

/** The two roles that do most of the work after the code stand beside the leads. */
const usual = ['engineers', 'data-science'];

/**
 * What is offered as an owner everywhere, besides a search for somebody else. A position that there is no lead for is
 * not (product.md §2 rule 6).
 */
export function offeredAnswers(roles: readonly Role[], soleSide: Side | null): Answer[] {
  const isUsual = ({ id }: Role) => usual.includes(id);
  const current = roles.filter(({ retired }) => !retired);
  const inOrder = [...current.filter(isUsual), ...current.filter((role) => !isUsual(role))];
  return [
    ...sides.filter((side) => (soleSide ?? side) === side).map((side): Answer => ({ kind: 'lead', side })),
    ...inOrder.map(({ id }): Answer => ({ kind: 'role', roleId: id })),
    { kind: 'notNeeded' },
  ];
}
