import { activityIdSchema, type Input, roleIdSchema } from '../contract';
import type { ImportedLine } from '../contract/import-answers';
import type { Agreement } from '../domain/agreement';
import type { AgreementEdit } from '../domain/agreement-edit';
import { setInvolved } from '../domain/annotate-activity';
import { bytesOf } from '../domain/bytes';
import type { AgreementItem } from '../domain/change';
import { addActivity } from '../domain/edit-activities';
import { addRole } from '../domain/edit-roles';
import type { ActivityId, RoleId } from '../domain/ids';
import { limits } from '../domain/limits';
import type { Answer, Owner, RoleOwner } from '../domain/owner';
import { sameName } from '../domain/same-name';
import { AppError } from './app-error';
import type { Speaker } from './change-agreement';
import { requireOffered } from './offered-owner';
import { requireActivity } from './require-activity';
import { withAnswer } from './with-answer';

type Imported = Pick<Input<'importAnswers'>, 'roles' | 'lines'>;

/** What a spreadsheet makes of an agreement: new roles and lines, the speaker's answers, who is consulted and informed. */
export function withImported(
  current: Agreement,
  speaker: Speaker,
  { roles, lines }: Imported,
): AgreementEdit {
  const items: AgreementItem[] = [];
  let next = current;
  const take = (edit: AgreementEdit) => {
    next = edit.next;
    items.push(...edit.items);
  };
  // A version is committed once, so no removed one's id comes back.
  const newId = (kind: string, place: number) => `${kind}-${String(current.version + 1)}-${String(place)}`;

  const roleIds = roles.map((role, place) => {
    take(addRole(next, { id: roleIdSchema.parse(newId('role', place)), ...role }));
    return next.roles.find(({ side, name }) => side === role.side && sameName(name, role.name))?.id;
  });
  lines.forEach(({ activity, answer, consulted, informed }, place) => {
    if (!('id' in activity)) {
      take(addActivity(next, { id: activityIdSchema.parse(newId('own', place)), ...activity }));
    }
    const activityId = idIn(next, activity);
    if (answer) take(withAnswer(next, speaker, { activityId, answer: here(answer, roleIds) }));
    take(
      withInvolved(next, speaker, activityId, {
        consulted: consulted.map((owner) => here(owner, roleIds)),
        informed: informed.map((owner) => here(owner, roleIds)),
      }),
    );
  });
  if (bytesOf(items) > limits.bytes) throw new AppError('LIMIT', { what: 'import' });
  return { next, items };
}

function idIn({ activities }: Agreement, activity: ImportedLine['activity']): ActivityId {
  if ('id' in activity) return activity.id;
  const found = activities.find(
    ({ group, name }) => group === activity.group && sameName(name, activity.name),
  );
  if (!found) throw new AppError('NOT_FOUND');
  return found.id;
}

function here<A extends Answer>(
  answer: A | { kind: 'newRole'; place: number },
  roleIds: readonly (RoleId | undefined)[],
): A | RoleOwner {
  if (answer.kind !== 'newRole') return answer;
  const roleId = roleIds[answer.place];
  if (roleId === undefined) throw new AppError('BAD_INPUT', { field: 'roleId' });
  return { kind: 'role', roleId };
}

/** In addition to who stands there, so that nothing somebody else wrote is lost. */
function withInvolved(
  agreement: Agreement,
  { by, at }: Speaker,
  activityId: ActivityId,
  added: Record<'consulted' | 'informed', Owner[]>,
): AgreementEdit {
  const record = requireActivity(agreement, activityId);
  const { consulted = [], informed = [], at: seenAt = null } = record.involved ?? {};
  const before = [...consulted, ...informed];
  for (const owner of [...added.consulted, ...added.informed]) requireOffered(agreement, owner, before);
  const edit = setInvolved(agreement, record, {
    consulted: [...consulted, ...added.consulted],
    informed: [...informed, ...added.informed],
    seenAt,
    by,
    at,
  });
  if (edit === 'overtaken') throw new AppError('CONFLICT');
  return edit;
}
