import * as z from 'zod/mini';
import type { EpicFilter } from '../domain/epic-filter';

const most = 50;
const jiraId = z.string().check(z.regex(/^\d{1,19}$/));

/** A Jira label holds no blanks. */
const labelSchema = z.string().check(z.regex(/^\S{1,255}$/u));

const tags = {
  labels: z.array(labelSchema).check(z.maxLength(most)),
  componentIds: z.array(jiraId).check(z.maxLength(most)),
};

export const epicFilterSchema = z.strictObject({
  ...tags,
  typeIds: z.array(jiraId).check(z.maxLength(most)),
}) satisfies z.ZodMiniType<EpicFilter>;

/** Agreements are told apart by component or label (product.md §1), never by type. */
export const scopeSchema = z.strictObject({
  ...tags,
  typeIds: z.array(jiraId).check(z.maxLength(0)),
}) satisfies z.ZodMiniType<EpicFilter>;
