import type { Activity } from './activity';
import { activityOf, type Agreement } from './agreement';
import { type AgreementEdit, unchanged } from './agreement-edit';
import { answerActivity, answeredForOther } from './answer-activity';
import type { RoleId } from './ids';
import { importActivities } from './import-activities';
import type { Importing } from './importing';
import { importRoles } from './import-roles';
import type { Answer, Role } from './owner';
import { otherSide, type Side } from './side';

/** An agreement as one of its leads would take it along: its lines and roles, and their own answers alone. */
export type OwnLines = { roles: readonly Role[]; lines: readonly (Activity & { mine?: Answer })[] };

type Copying = Pick<Importing, 'side' | 'by' | 'at' | 'newActivityId' | 'newRoleId'>;

/**
 * Lines and roles come where there are none, and the lead's answers where their side gave none here. People stay where
 * they are: nobody becomes an owner or a member by it.
 */
export function copyAgreement(
  agreement: Agreement,
  { roles, lines }: OwnLines,
  copying: Copying,
): AgreementEdit {
  const { side, by, at } = copying;
  const importing: Importing = { ...copying, isAvailable: () => false, isHere: () => false };
  const withRoles = importRoles(unchanged(agreement), { roles: [...roles] }, importing);
  const activities = lines.map(({ id, group, name }) => ({
    id,
    group,
    ...(name !== undefined && { name }),
    state: {},
  }));
  const withLines = importActivities(withRoles, { activities }, { ...importing, roleIds: withRoles.roleIds });
  let { next, items } = withLines;
  for (const { id, mine } of lines) {
    const here = withLines.activityIds.get(id);
    const record = here && activityOf(next, here);
    const answer = mine && answerHere(mine, withRoles.roleIds, agreement.soleSide);
    if (!record || !answer || record.inForce || record.answers[side]) continue;
    if (answeredForOther(record, side, by)) continue;
    const answered = answerActivity(next, { side, by, at, activityId: record.id, answer });
    next = answered.agreement;
    items = [...items, ...answered.items];
  }
  return { next, items };
}

/** `undefined`: it names a person, a role that could not come, or a position that is not there. */
function answerHere(
  answer: Answer,
  roleIds: ReadonlyMap<string, RoleId>,
  soleSide: Side | null,
): Answer | undefined {
  switch (answer.kind) {
    case 'person':
      return undefined;
    case 'role': {
      const roleId = roleIds.get(answer.roleId);
      return roleId && { kind: 'role', roleId };
    }
    case 'lead':
      return soleSide === otherSide(answer.side) ? undefined : answer;
    case 'notNeeded':
      return answer;
  }
}
