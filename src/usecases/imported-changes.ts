import { changeItemSchema } from '../contract/change-item';
import type { ImportedChange } from '../contract/import-file';
import { bytesOf } from '../domain/bytes';
import type { Change, ChangeItem } from '../domain/change';
import { isOwnActivity } from '../domain/edit-activities';
import { isOwnRole } from '../domain/edit-roles';
import type { ImportedEdit } from '../domain/import-agreement';
import type { LeftOut } from '../domain/importing';
import { peopleInChange } from '../domain/people-in-change';
import { translateIds } from '../domain/translate-ids';
import type { Found } from './import-facts';

// One is stored as a document, and travels in a job.
const mostBytes = 60_000;

/** What happened elsewhere, or so the file says: under its own keys, with who imported it. */
export function importedChanges(
  history: readonly ImportedChange[],
  edit: Pick<ImportedEdit, 'activityIds' | 'roleIds'>,
  found: Found,
  here: Required<Pick<Change, 'agreementId' | 'importedBy'>>,
  now: Date,
): { taken: Change[]; leftOut: LeftOut[] } {
  const taken: Change[] = [];
  const leftOut: LeftOut[] = [];
  for (const there of history) {
    const issueId = there.issueKey === null ? null : found.epicOf(there.issueKey);
    const items = there.items.flatMap((item) => translated(item, edit, here.agreementId));
    if (issueId === undefined) {
      leftOut.push({ what: there.issueKey ?? '', why: 'unknownEpic' });
      continue;
    }
    // It would stand above all that happens here until then.
    if (Date.parse(there.at) > now.getTime()) {
      leftOut.push({ what: there.at, why: 'future' });
      continue;
    }
    const change: Change = {
      // The time as well: numbers of two files may be the same.
      id: `import:${here.agreementId}:${there.at}:${there.id.replace(/^import:.*Z:/, '')}`,
      ...here,
      issueId,
      actor: there.actor,
      at: there.at,
      items,
    };
    const unknown = peopleInChange({ actor: change.actor, items }).filter((who) => !found.isSomebody(who));
    leftOut.push(...unknown.map((what): LeftOut => ({ what, why: 'unknownPerson' })));
    const isTooLarge = bytesOf(change) > mostBytes;
    if (isTooLarge) leftOut.push({ what: there.at, why: 'tooMany' });
    if (items.length > 0 && unknown.length === 0 && !isTooLarge) taken.push(change);
  }
  return { taken, leftOut };
}

function translated(
  item: ImportedChange['items'][number],
  { activityIds, roleIds }: Pick<ImportedEdit, 'activityIds' | 'roleIds'>,
  agreementId: Change['agreementId'],
): ChangeItem[] {
  if (item.kind === 'answeredHidden') return [];
  const parsed = changeItemSchema.safeParse(
    translateIds(item, {
      activityId: (id) => activityIds.get(id) ?? elsewhere(id, isOwnActivity),
      roleId: (id) => roleIds.get(id) ?? elsewhere(id, isOwnRole),
      agreementId: () => agreementId,
    }),
  );
  return parsed.success ? [parsed.data] : [];
}

/** The same number may stand for something else here. */
const elsewhere = (id: string, isOwn: (id: string) => boolean): string =>
  isOwn(id) ? `elsewhere-${id}`.slice(0, 40) : id;
