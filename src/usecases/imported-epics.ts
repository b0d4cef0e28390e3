import type { ImportedDecision, ImportedEpic } from '../contract/import-file';
import { postCodeActivities, type PostCodeActivity } from '../domain/activity';
import type { ImportedEdit } from '../domain/import-agreement';
import type { LeftOut } from '../domain/importing';
import type { RoleId } from '../domain/ids';
import type { Answer } from '../domain/owner';
import type { Found } from './import-facts';
import type { ImportedSuggestions } from './ports/job';

type Taken = { taken: ImportedSuggestions['epics']; leftOut: LeftOut[] };

/** The newest of what was said of each activity of an epic that is here. */
export function importedEpics(
  epics: readonly ImportedEpic[],
  { roleIds }: Pick<ImportedEdit, 'roleIds'>,
  found: Found,
): Taken {
  const taken: Taken['taken'] = [];
  const leftOut: LeftOut[] = [];
  for (const { key, decisions } of epics) {
    const answers: Partial<Record<PostCodeActivity, Answer>> = {};
    for (const activity of postCodeActivities) {
      const newest = newestIn(decisions[activity]);
      const answer = newest && here(newest, roleIds, found, leftOut);
      if (answer) answers[activity] = answer;
    }
    const issueId = found.epicOf(key);
    if (issueId === undefined) leftOut.push({ what: key, why: 'unknownEpic' });
    else if (Object.keys(answers).length > 0) taken.push({ issueId, answers });
  }
  return { taken, leftOut };
}

function newestIn(decision: ImportedDecision | undefined): Answer | undefined {
  if (!decision) return undefined;
  const { answers, named, held } = decision;
  const said: { answer: Answer; at: string }[] = [
    ...(held ? [{ answer: held.owner, at: held.at }] : []),
    ...(answers.product ? [answers.product] : []),
    ...(answers.engineering ? [answers.engineering] : []),
    ...(named ? [{ answer: { kind: 'person' as const, accountId: named.accountId }, at: named.at }] : []),
  ];
  return said.toSorted((one, other) => (one.at < other.at ? -1 : 1)).at(-1)?.answer;
}

function here(
  answer: Answer,
  roleIds: ReadonlyMap<string, RoleId>,
  { isAvailable }: Found,
  leftOut: LeftOut[],
): Answer | undefined {
  if (answer.kind === 'role') {
    const roleId = roleIds.get(answer.roleId);
    return roleId === undefined ? undefined : { kind: 'role', roleId };
  }
  if (answer.kind !== 'person' || isAvailable(answer.accountId)) return answer;
  leftOut.push({ what: answer.accountId, why: 'unknownPerson' });
  return undefined;
}
