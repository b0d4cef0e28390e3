import * as z from 'zod/mini';
import { answerSchema } from '../../../../src/contract';
import type { AccountId, ActivityId, AgreementId } from '../../../../src/domain/ids';
import type { Answer } from '../../../../src/domain/owner';
import { type FindStore, keep, readKept } from '../../frame/kept-in-browser';

/** Choices that are not sent yet, kept in this browser for this person alone. */
export type AnswerDraft = Partial<Record<ActivityId, Answer>>;

const draftSchema = z.record(z.string(), answerSchema);
const keyOf = (agreementId: AgreementId, accountId: AccountId) => `draft:${agreementId}:${accountId}`;

export function readDraft(find: FindStore, agreementId: AgreementId, accountId: AccountId): AnswerDraft {
  const parsed = draftSchema.safeParse(readKept(find, keyOf(agreementId, accountId)));
  return parsed.success ? parsed.data : {};
}

export function writeDraft(
  find: FindStore,
  agreementId: AgreementId,
  accountId: AccountId,
  draft: AnswerDraft,
): void {
  keep(find, keyOf(agreementId, accountId), Object.keys(draft).length > 0 ? draft : undefined);
}

export const without = (draft: AnswerDraft, id: ActivityId): AnswerDraft =>
  Object.fromEntries(Object.entries(draft).filter(([answered]) => answered !== id));
