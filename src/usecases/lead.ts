import type { Agreement } from '../domain/agreement';
import type { AccountId, AgreementId } from '../domain/ids';
import { type Side, sides } from '../domain/side';
import { AppError } from './app-error';
import type { Agreements } from './ports';

export const sideOf = (leads: Record<Side, AccountId>, accountId: AccountId): Side | null =>
  sides.find((side) => leads[side] === accountId) ?? null;

/** The side that this person speaks for. */
export function requireLead({ leads }: Agreement, accountId: AccountId): Side {
  const side = sideOf(leads, accountId);
  if (!side) throw new AppError('FORBIDDEN', { reason: 'notLead' });
  return side;
}

export async function requireAgreement(agreements: Agreements, id: AgreementId): Promise<Agreement> {
  const agreement = await agreements.find(id);
  if (!agreement) throw new AppError('NOT_FOUND');
  return agreement;
}
