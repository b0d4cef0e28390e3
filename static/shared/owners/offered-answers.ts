import type { Answer, Role } from '../../../src/domain/owner';
import { sides } from '../../../src/domain/side';

/** The two roles that do most of the work after the code stand beside the leads. */
const usual = ['engineers', 'data-science'];

/** What is offered as an owner everywhere, besides a search for somebody else. */
export function offeredAnswers(roles: readonly Role[]): Answer[] {
  const isUsual = ({ id }: Role) => usual.includes(id);
  const inOrder = [...roles.filter(isUsual), ...roles.filter((role) => !isUsual(role))];
  return [
    ...sides.map((side): Answer => ({ kind: 'lead', side })),
    ...inOrder.map(({ id }): Answer => ({ kind: 'role', roleId: id })),
    { kind: 'notNeeded' },
  ];
}
