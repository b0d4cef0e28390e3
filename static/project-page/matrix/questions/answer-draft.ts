import * as z from 'zod/mini';
import { answerSchema } from '../../../../src/contract';
import type { AccountId, ActivityId, AgreementId } from '../../../../src/domain/ids';
import type { Answer } from '../../../../src/domain/owner';

/** Choices that are not sent yet, kept in this browser for this person alone. */
export type AnswerDraft = Partial<Record<ActivityId, Answer>>;

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const draftSchema = z.record(z.string(), answerSchema);
const keyOf = (agreementId: AgreementId, accountId: AccountId) => `draft:${agreementId}:${accountId}`;

export function readDraft(store: Store, agreementId: AgreementId, accountId: AccountId): AnswerDraft {
  try {
    const stored: unknown = JSON.parse(store.getItem(keyOf(agreementId, accountId)) ?? '{}');
    const parsed = draftSchema.safeParse(stored);
    return parsed.success ? parsed.data : {};
  } catch {
    // Not JSON, or a browser that keeps nothing for embedded pages: the draft lives as long as the page.
    return {};
  }
}

export function writeDraft(
  store: Store,
  agreementId: AgreementId,
  accountId: AccountId,
  draft: AnswerDraft,
): void {
  const key = keyOf(agreementId, accountId);
  try {
    if (Object.keys(draft).length > 0) store.setItem(key, JSON.stringify(draft));
    else store.removeItem(key);
  } catch {
    // As above.
  }
}

export const without = (draft: AnswerDraft, id: ActivityId): AnswerDraft =>
  Object.fromEntries(Object.entries(draft).filter(([answered]) => answered !== id));
