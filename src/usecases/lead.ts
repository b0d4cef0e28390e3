import type { Agreement } from '../domain/agreement';
import { today } from '../domain/calendar';
import type { AccountId } from '../domain/ids';
import { spokenForBy } from '../domain/leads';
import type { Side } from '../domain/side';
import { AppError } from './app-error';

/** The side that this person speaks for now: as its lead, or as who covers for its lead today. */
export const speaksFor = (agreement: Agreement, accountId: AccountId, now: Date): Side | null =>
  spokenForBy(agreement, accountId, today(now, agreement.settings.timeZone));

export function requireSpeaker(agreement: Agreement, accountId: AccountId, now: Date): Side {
  const side = speaksFor(agreement, accountId, now);
  if (!side) throw new AppError('FORBIDDEN', { reason: 'notLead' });
  return side;
}
