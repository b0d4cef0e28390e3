import * as z from 'zod/mini';
import { accountIdSchema, sideSchema } from '../../../../src/contract';
import type { AgreementId } from '../../../../src/domain/ids';
import { otherSide, sides, type Side } from '../../../../src/domain/side';
import { type FindStore, keep, readKept } from '../../frame/kept-in-browser';

/** Who shall lead. `soleSide`: only this one answers, and the other has no lead of its own. */
const leadsDraftSchema = z.strictObject({
  product: z.nullable(accountIdSchema),
  engineering: z.nullable(accountIdSchema),
  soleSide: z.nullable(sideSchema),
});
export type LeadsDraft = z.infer<typeof leadsDraftSchema>;

const keyOf = (agreementId: AgreementId) => `leads:${agreementId}`;

export function readLeadsDraft(find: FindStore, agreementId: AgreementId, soleSide: Side | null): LeadsDraft {
  const parsed = leadsDraftSchema.safeParse(readKept(find, keyOf(agreementId)));
  return parsed.success ? parsed.data : { product: null, engineering: null, soleSide };
}

export function keepLeadsDraft(find: FindStore, agreementId: AgreementId, draft: LeadsDraft | null): void {
  keep(find, keyOf(agreementId), draft ?? undefined);
}

export const isVacant = ({ soleSide }: LeadsDraft, side: Side): boolean => soleSide === otherSide(side);

/** Nobody is named where nobody is to answer. */
export const withSole = (draft: LeadsDraft, soleSide: Side | null): LeadsDraft => ({
  ...draft,
  ...(soleSide && { [otherSide(soleSide)]: null }),
  soleSide,
});

/** `twice`: one person for both sides. */
export function problemOf(draft: LeadsDraft): 'incomplete' | 'twice' | null {
  if (draft.product !== null && draft.product === draft.engineering) return 'twice';
  return sides.every((side) => isVacant(draft, side) || draft[side] !== null) ? null : 'incomplete';
}
