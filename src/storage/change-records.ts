import * as z from 'zod/mini';
import { accountIdSchema, agreementIdSchema, issueIdSchema } from '../contract';
import type { Change } from '../domain/change';
import type { Changes } from '../usecases/ports/changes';
import { entities } from './keys';
import { requireAll, storedPage } from './stored-page';
import { changeItemSchema } from '../contract/change-item';

// An attribute of an index is never empty.
const noIssue = '-';
const recordSchema = z.object({
  agreementId: agreementIdSchema,
  issueId: z.union([z.literal(noIssue), issueIdSchema]),
  actor: accountIdSchema,
  at: z.string(),
  doc: z.object({ items: z.array(changeItemSchema), importedBy: z.exactOptional(accountIdSchema) }),
});

export const changeRecord = ({ agreementId, issueId, actor, at, items, importedBy }: Change) => ({
  agreementId,
  issueId: issueId ?? noIssue,
  actor,
  at,
  doc: { items, ...(importedBy && { importedBy }) },
});

export function changeOf(id: string, value: unknown): Change {
  const { agreementId, issueId, actor, at, doc } = recordSchema.parse(value);
  return { id, agreementId, issueId: issueId === noIssue ? null : issueId, actor, at, ...doc };
}

const pageSize = 30;

export const pageOfChanges: Changes['page'] = async (agreementId, cursor, { actor, from, until } = {}) => {
  const place =
    actor === undefined
      ? ({ index: 'by-agreement', of: [agreementId] } as const)
      : ({ index: 'by-actor', of: [agreementId, actor] } as const);
  const page = await storedPage(entities.change, { ...place, from, until }, cursor, pageSize);
  const found = page.records.map(({ key, value }) => changeOf(key, value));
  requireAll(
    found,
    (change) => change.agreementId === agreementId && (actor === undefined || change.actor === actor),
  );
  return { found, cursor: page.cursor };
};

export const pageOfEpic: Changes['pageOfEpic'] = async (issueId, cursor) => {
  const page = await storedPage(entities.change, { index: 'by-epic', of: [issueId] }, cursor, pageSize);
  const found = page.records.map(({ key, value }) => changeOf(key, value));
  requireAll(found, (change) => change.issueId === issueId);
  return { found, cursor: page.cursor };
};
